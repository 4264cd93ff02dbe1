package org.coproduction.discussion;

import java.util.List;
import java.util.function.UnaryOperator;

/** The files of a post where it is read as text: each with its name and where it is. */
public final class FileLines {
    private FileLines() {}

    /** As a list in Markdown; empty where there are none. */
    public static String markdown(List<PostFile> files, long post, UnaryOperator<String> whole) {
        StringBuilder lines = new StringBuilder();
        for (PostFile file : files)
            lines.append("- [")
                    .append(plain(file.name()))
                    .append("](")
                    .append(whole.apply(file.address(post)))
                    .append(')')
                    .append(file.described().isEmpty() ? "" : ": " + plain(file.described()))
                    .append('\n');
        return lines.toString();
    }

    /** Lines of a mail. */
    public static String plain(List<PostFile> files, long post, UnaryOperator<String> whole) {
        return String.join(
                "\n",
                files.stream()
                        .map(file -> file.name() + ": " + whole.apply(file.address(post)))
                        .toList());
    }

    private static String plain(String text) {
        return text.replaceAll("([\\\\\\[\\]*_<>`])", "\\\\$1");
    }
}
