package org.coproduction.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote themselves in an answer by mail: without the mail it answers, without signature. A short quotation that own words
 * follow stays, since they would say little without it.
 */
public final class OwnWords {
    /** Longer ones are the mail itself, which everybody has. */
    private static final int LONGEST_QUOTATION = 12;

    private static final int LONGEST_INTRODUCTION = 4;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?=.*(\\d[:.h]\\d\\d|@))(On|Le|Am|Op|El|Il|Em|Den|Il giorno|Dňa|W dniu|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}).{5,400}"
                    + "(wrote|a écrit|schrieb|schreef|escribió|ha scritto|escreveu|skrev|kirjoitti|napisał\\(a\\))[^\\n]{0,80}:",
            Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(
            "-{3,}\\s*(Original Message|Original message|Message d['’]origine|Message original|Ursprüngliche Nachricht"
                    + "|Oorspronkelijk bericht|Mensaje original|Messaggio originale|Mensagem original|Reply message)\\s*-{3,}|_{20,}");
    private static final Pattern FROM = Pattern.compile("\\*?(From|De|Von|Van|Da|Från|Fra)\\s?:\\*? .+");
    private static final Pattern HEADER = Pattern.compile(
            "\\*?(Sent|Date|To|Subject|Envoyé|À|Objet|Gesendet|Datum|An|Betreff|Verzonden|Aan|Onderwerp|Enviado|Para|Asunto|Inviato|A"
                    + "|Oggetto|Data|Assunto|Skickat|Till|Ämne|Sendt|Til|Emne|Cc)\\s?:\\*?\\s.*");
    private static final Pattern SECRET = Pattern.compile("/(unsubscribe|cannot)/|\\+[a-z2-7]{32}@");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
    private static final Pattern DEVICE = Pattern.compile(
            "(Sent from (my|Outlook|Mail|Yahoo|Proton)|Sent (via|with) |Get Outlook for|Envoyé (de mon|depuis|à partir)|Obtenir Outlook pour"
                    + "|Télécharger Outlook|Von mei?nem .{1,40} gesendet|Gesendet (mit|von)|Verzonden (vanaf|met|via)|Enviado (desde|do)"
                    + "|Inviato da|Skickat från|Sendt fra).{0,80}");

    private OwnWords() {}

    public static String in(String mail) {
        List<String> lines = mail.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .toList();
        List<String> own = withoutQuotations(untilTheEnd(lines));
        while (!own.isEmpty()
                && (own.getLast().isBlank()
                        || DEVICE.matcher(own.getLast().strip()).matches())) own.removeLast();
        return String.join("\n", own).strip();
    }

    /** Up to where the signature begins, or the mail that it answers. */
    private static List<String> untilTheEnd(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SIGNATURE.matcher(line).matches()
                    || SEPARATOR.matcher(line.strip()).matches()) return kept;
            if (FROM.matcher(line).matches() && headersAfter(lines, i) >= 2) return kept;
            int introduction = introduction(lines, i);
            if (introduction > 0) {
                int next = next(lines, i + introduction);
                if (next == lines.size() || !lines.get(next).startsWith(">")) return kept;
                i += introduction - 1;
                continue;
            }
            kept.add(line);
        }
        return kept;
    }

    private static int headersAfter(List<String> lines, int from) {
        int count = 0;
        for (int i = from + 1; i < Math.min(lines.size(), from + 6); i++)
            if (HEADER.matcher(lines.get(i)).matches()) count++;
        return count;
    }

    /** How many lines say who wrote what follows, from this one on; mostly 0. */
    private static int introduction(List<String> lines, int from) {
        StringBuilder said = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_INTRODUCTION); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith(">")) return 0;
            said.append(i == from ? "" : " ").append(line.strip());
            if (line.endsWith(":")) return INTRODUCTION.matcher(said).matches() ? i - from + 1 : 0;
        }
        return 0;
    }

    /** The first line that says something, from here on. */
    private static int next(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) i++;
        return i;
    }

    /** What is quoted after an empty line is still the same quotation. */
    private static int end(List<String> lines, int from) {
        int end = from;
        int next = from;
        while (next < lines.size() && lines.get(next).startsWith(">")) {
            end = next + 1;
            next = next(lines, end);
        }
        return end;
    }

    /** Whoever has such an address stops mails of the member to whom it was sent, or tries to answer in their name. */
    private static boolean secret(String line) {
        return SECRET.matcher(line).find();
    }

    private static List<String> withoutQuotations(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).startsWith(">")) {
                kept.add(lines.get(i++));
                continue;
            }
            int end = end(lines, i);
            boolean answered = next(lines, end) < lines.size();
            if (answered
                    && end - i <= LONGEST_QUOTATION
                    && lines.subList(i, end).stream().noneMatch(OwnWords::secret)) {
                kept.addAll(lines.subList(i, end));
                if (!lines.get(end).isBlank()) kept.add("");
            }
            i = end;
        }
        return kept;
    }
}
