/**
 * Mail: a {@link org.coproduction.platform.mail.Letter} is written in the transaction that gives the reason for it, waits
 * in the database and is sent by a job. Without a mail server it stays in the outbox, where an administrator reads it. What comes
 * into the {@link org.coproduction.platform.mail.Inbox} is handed on to a {@link org.coproduction.platform.mail.Receiver}.
 */
@NullMarked
package org.coproduction.platform.mail;

import org.jspecify.annotations.NullMarked;
