package org.coproduction.people.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coproduction.people.Person;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What may be a password: long enough, and none that many people use or that anybody would guess. Which signs it has is up
 * to its owner.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1.2</a>
 */
@Component
class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    /** 30,000 passwords by how often they were found in leaks; the list comes with zxcvbn. */
    private static final String LIST = "com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    private static final Pattern ENDING = Pattern.compile("[\\d\\p{Punct}\\s]+$");
    private static final int FEWEST_SIGNS = 5;

    private final Set<String> mostUsed = read();

    /** The key of the words that say what is wrong; empty where nothing is. */
    Optional<String> broken(String password, Person of) {
        long length = password.codePoints().count();
        if (length < SHORTEST) return Optional.of("password.mistake.short");
        if (length > LONGEST) return Optional.of("password.mistake.long");
        String plain = password.toLowerCase(Locale.ROOT);
        String start = ENDING.matcher(plain).replaceAll("");
        if (mostUsed.contains(plain) || mostUsed.contains(start)) return Optional.of("password.mistake.used");
        if (plain.chars().distinct().count() < FEWEST_SIGNS) return Optional.of("password.mistake.used");
        return ofTheirs(start, of) ? Optional.of("password.mistake.own") : Optional.empty();
    }

    private static boolean ofTheirs(String text, Person person) {
        String email = person.email().value();
        return !text.isEmpty() && email.startsWith(text)
                || text.equals(person.name().value().toLowerCase(Locale.ROOT))
                || text.replaceAll("[ .-]", "").equals("coproductioncommons");
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
