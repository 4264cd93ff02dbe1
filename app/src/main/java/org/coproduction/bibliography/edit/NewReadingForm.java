package org.coproduction.bibliography.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Doi;
import org.coproduction.bibliography.PastedReferences;
import org.coproduction.bibliography.WrittenReference;
import org.coproduction.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What an editor pasted, or typed into the fields below. */
public record NewReadingForm(
        @Nullable String text,
        @Nullable String type,
        @Nullable String title,
        @Nullable String author,
        @Nullable String year,
        @Nullable String container,
        @Nullable String doi) {
    public static final int LONGEST = 200_000;
    static final NewReadingForm EMPTY = new NewReadingForm(null, null, null, null, null, null, null);

    public String pasted() {
        String typed = Typed.lines(text);
        return typed.length() > LONGEST ? "" : typed;
    }

    public String line(@Nullable String typed) {
        return Typed.line(typed);
    }

    public String authors() {
        return Typed.lines(author);
    }

    /** Of the field, or of what was pasted where that is nothing but a DOI. */
    Optional<Doi> onlyDoi() {
        return Doi.of(pasted());
    }

    /** The same, with the DOI that was pasted in its field: nobody else is asked what it stands for. */
    NewReadingForm withDoiInItsField() {
        return onlyDoi()
                .map(known -> new NewReadingForm("", type, title, author, year, container, known.value()))
                .orElse(this);
    }

    /** In a format of reference managers, or each line as lists of references write it. */
    private Stream<CslItem> read() {
        List<CslItem> items = PastedReferences.of(pasted());
        return items.isEmpty()
                ? pasted().lines().limit(PastedReferences.MOST).flatMap(line -> WrittenReference.of(line).stream())
                : items.stream();
    }

    /** Empty where nothing can be read. */
    List<CslItem> items() {
        if (!pasted().isEmpty()) return read().map(FreshItem::of).toList();
        if (Typed.line(title).isEmpty()) return List.of();
        Map<String, String> typed = new HashMap<>();
        typed.put("type", Typed.line(type).isEmpty() ? "document" : Typed.line(type));
        typed.put("title", Typed.line(title));
        typed.put("author", authors());
        typed.put("year", Typed.line(year).matches("[1-9]\\d{0,3}") ? Typed.line(year) : "");
        typed.put("container-title", Typed.line(container));
        typed.put("DOI", Doi.of(Typed.line(doi)).map(Doi::value).orElse(""));
        return List.of(FreshItem.of(CslFields.changed(new CslItem("", Map.of()), typed)));
    }
}
