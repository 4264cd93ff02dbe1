package org.coproduction.cases.sheets;

import java.time.Instant;
import java.util.UUID;

/**
 * A spreadsheet that waits to be imported.
 *
 * @param name of the file
 */
record Sheet(UUID id, String name, byte[] content, Matching matching, Instant sentAt) {}
