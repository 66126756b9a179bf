package no.karrierenorge.eguidance.meetings.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A meeting's lobby and room, which is one page so that camera and microphone stay on between them.
 *
 * @param id names the meeting on its stream
 * @param part as what the reader comes, in the words of the stream
 * @param isCounsellor whether she opens the door
 * @param name what she is called until she says otherwise
 * @param when the time agreed, in words
 */
public record RoomPage(PageFrame frame, String title, String id, String part, boolean isCounsellor, String name, String when)
    implements PageView {}
