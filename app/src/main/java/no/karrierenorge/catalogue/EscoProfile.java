package no.karrierenorge.catalogue;

import java.math.BigDecimal;

/**
 * The interests of an ESCO occupation, measured by O*NET from 1 to 7.
 *
 * @param confidence how sure it is that the two are the same occupation, as the crosswalk has it: 0.5, 1 or 2
 */
public record EscoProfile(String uri, String onetCode, BigDecimal confidence, BigDecimal realistic, BigDecimal investigative,
    BigDecimal artistic, BigDecimal social, BigDecimal enterprising, BigDecimal conventional) {}
