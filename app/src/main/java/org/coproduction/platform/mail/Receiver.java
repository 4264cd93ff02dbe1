package org.coproduction.platform.mail;

/** Takes the mail that comes in. */
public interface Receiver {
    /** In a transaction of its own, once for each mail. Returns what became of it, in a word for the log of the server. */
    String take(Received mail);
}
