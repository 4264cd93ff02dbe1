package org.coproduction.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is taken among members, told by the ending of its name together with what is in it. */
public enum FileKind {
    PDF("application/pdf", Form.MARKED, "%PDF-", "pdf"),
    JPEG("image/jpeg", Form.MARKED, "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    PNG("image/png", Form.MARKED, "\u0089PNG\r\n", "png"),
    GIF("image/gif", Form.MARKED, "GIF8", "gif"),
    WEBP("image/webp", Form.MARKED, "RIFF", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Form.PACKED, "word/", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Form.PACKED, "xl/", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Form.PACKED, "ppt/", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Form.PACKED, "opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Form.PACKED, "opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Form.PACKED, "opendocument.presentation", "odp"),
    TEXT("text/plain;charset=utf-8", Form.TEXT, "", "txt", "md", "csv");

    private enum Form {
        /** Begins with its mark. */
        MARKED,
        /** A zip with a part in a folder of this name, or that says so itself. */
        PACKED,
        TEXT
    }

    private static final String ZIP = "PK\3\4";
    private static final String END_OF_PDF = "%%EOF";

    private final String type;
    private final Form form;
    private final String mark;
    private final List<String> endings;

    FileKind(String type, Form form, String mark, String... endings) {
        this.type = type;
        this.form = form;
        this.mark = mark;
        this.endings = List.of(endings);
    }

    /** Empty where it is none of these, or not what its name says, or has programs in it. */
    public static Optional<FileKind> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.endings.contains(ending))
                .filter(kind -> kind.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        String signs = new String(content, StandardCharsets.ISO_8859_1);
        return switch (form) {
            case MARKED -> signs.startsWith(mark) && goesOn(signs);
            case PACKED -> signs.startsWith(ZIP) && isPacked(content);
            case TEXT -> signs.indexOf('\0') < 0 && isUtf8(content);
        };
    }

    private boolean goesOn(String signs) {
        return switch (this) {
            case PDF -> signs.contains(END_OF_PDF);
            case WEBP -> signs.startsWith("WEBP", 8);
            default -> true;
        };
    }

    private boolean isPacked(byte[] content) {
        try {
            Packed packed = Packed.of(content);
            return packed.isOf(mark) && !packed.hasPrograms();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF || this == WEBP;
    }

    /** What a browser is told it is. */
    public String type() {
        return type;
    }
}
