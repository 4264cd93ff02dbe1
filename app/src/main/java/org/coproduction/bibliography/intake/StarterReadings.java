package org.coproduction.bibliography.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.store.StarterPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The references of {@code starter/bibliography.json}, the key readings of the themes, and what speaks to which question. */
@Component
@Order(20)
class StarterReadings implements StarterPart {
    private final Readings readings;
    private final JsonMapper json;

    StarterReadings(Readings readings, JsonMapper json) {
        this.readings = readings;
        this.json = json;
    }

    @Override
    public String name() {
        return "bibliography";
    }

    @Override
    public void load() {
        readings.save(read("bibliography.json", new TypeReference<List<Map<String, Object>>>() {}).stream()
                .map(this::reading)
                .toList());
        for (ThemeText theme : read("themes.json", new TypeReference<List<ThemeText>>() {})) {
            readings.saveKeyOf(theme.number, theme.keyReadings);
        }
        Map<ReadingId, List<QuestionSlug>> questions = new LinkedHashMap<>();
        for (Link link : read("agenda-links.json", new TypeReference<Links>() {}).readings) {
            questions.put(link.id, link.questions);
        }
        readings.saveQuestions(questions);
    }

    private Reading reading(Map<String, Object> item) {
        Map<String, Object> fields = new LinkedHashMap<>(item);
        Custom custom = json.convertValue(fields.remove("custom"), Custom.class);
        String id = String.valueOf(fields.get("id"));
        return new Reading(new ReadingId(id), new CslItem(id, fields), custom.themes, custom.seenAt);
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = new ClassPathResource("starter/" + name).getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Custom(@Nullable String seenAt, List<Integer> themes) {}

    record ThemeText(int number, List<ReadingId> keyReadings) {}

    record Link(ReadingId id, List<QuestionSlug> questions) {}

    record Links(List<Link> readings) {}
}
