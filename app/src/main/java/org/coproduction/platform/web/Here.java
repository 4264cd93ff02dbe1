package org.coproduction.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Numbers;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is and how they read: every template takes it as {@code here}.
 *
 * @param path the address within the site, without the language's prefix, as it was asked for: {@code /cases}
 * @param query the raw query string without its question mark, or empty
 * @param site scheme, host and port under which the site is known, without a final slash
 * @param partial true where a script asked for a part of the page only
 * @param menu the pages that editors added to the menu and the foot
 * @param formToken what a form carries to show that it is ours; asked for only where there is one, since it sets a cookie
 */
public record Here(
        Language language,
        Theme theme,
        String path,
        String query,
        String site,
        boolean partial,
        Viewer viewer,
        Supplier<String> formToken,
        Words words,
        Assets assets,
        Menu menu) {

    public String say(String key, @Nullable Object... arguments) {
        return words.say(language, key, arguments);
    }

    /** An address within the site, in the reader's language. */
    public String link(String address) {
        return linkIn(language, address);
    }

    public String linkIn(Language other, String address) {
        if (other.prefix().isEmpty()) return address;
        boolean home = address.equals("/") || address.startsWith("/?") || address.startsWith("/#");
        return other.prefix() + (home ? address.substring(1) : address);
    }

    /** This very page in another language. */
    public String thisIn(Language other) {
        return linkIn(other, pathAndQuery());
    }

    public String pathAndQuery() {
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where one of the site's own files is: {@code asset("commons.css")}. */
    public String asset(String file) {
        return assets.address(file);
    }

    public String absolute(String address) {
        return site + address;
    }

    public String number(long value) {
        return Numbers.in(language, value);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The month that a day lies in, with its year. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(day);
    }

    /** Day and minute, in the time of the server. */
    public String moment(Instant moment) {
        return Moments.in(language, moment);
    }

    /** @param code ISO 3166-1 alpha-2 */
    public String country(String code) {
        return CountryNames.in(language, code);
    }

    public Bilingual.Text text(Bilingual text) {
        return text.in(language);
    }

    /** Whether the main navigation entry with this address is the one the page belongs to. */
    public boolean under(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
