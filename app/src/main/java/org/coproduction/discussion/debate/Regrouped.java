package org.coproduction.discussion.debate;

/**
 * That posts of a debate became another one, or came from one.
 *
 * @param how {@code went}: some became the other; {@code began}: it began with posts of the other; {@code came}: those of the other came into it
 * @param debate the other one
 * @param title of the other one
 */
public record Regrouped(String how, long debate, String title) {
    /** Key of the words before the title. */
    public String key() {
        return "discussion.mended." + how;
    }

    /** Of a debate whose posts all came here the address leads here: there is nothing to follow. */
    public boolean followed() {
        return !how.equals("came");
    }

    public String address() {
        return "/discussion/threads/" + debate;
    }
}
