package org.coproduction.platform.table;

import java.util.List;

/** A file that cannot be taken as a table. */
public class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> details;

    UnreadableTable(Reason reason, Object... details) {
        super("not taken as a table: " + reason + " " + List.of(details), null, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** What the text of the reason speaks of, such as a line or a limit. */
    public List<Object> details() {
        return details;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** It has no cell with anything in it. */
        EMPTY,
        /** Neither a text nor a workbook. */
        KIND,
        /** A workbook as Excel made them until 2003, or one with a password. */
        OLD,
        /** Text in another encoding than UTF-8, from some line on. */
        ENCODING,
        /** After some line a double quote begins or ends a cell where it should not. */
        QUOTE,
        /** It begins as a workbook and goes on otherwise. */
        BROKEN,
        LINES,
        COLUMNS,
        /** It is small as a file and far too large unpacked, or has too much text. */
        LARGE
    }
}
