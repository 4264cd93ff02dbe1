package org.coproduction.people.administration;

import java.util.UUID;
import org.coproduction.platform.mail.Outbox;

public record MailPage(UUID id, Outbox.Mail mail) {}
