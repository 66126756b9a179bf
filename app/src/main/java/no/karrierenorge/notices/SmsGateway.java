package no.karrierenorge.notices;

import java.util.UUID;

/** What carries SMS: every country has other ones, so this is all that is asked of one. */
interface SmsGateway {
  /**
   * @param number with its country, such as {@code +4722334455}
   * @param id the same when a message is tried again: the gateway can leave out a second one
   */
  void send(String number, String text, UUID id) throws CarrierFailed;
}
