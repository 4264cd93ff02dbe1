package org.coproduction.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a version of a case says: the shape of {@code /schemas/case.json}, which also gives each field's meaning. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "slug",
    "title",
    "summary",
    "countries",
    "places",
    "startYear",
    "endYear",
    "ongoing",
    "policyArea",
    "phases",
    "level",
    "participants",
    "participantCount",
    "actors",
    "citizenContribution",
    "professionalContribution",
    "strategies",
    "outcomes",
    "challenges",
    "legalBasis",
    "funding",
    "evidenceBasis",
    "themes",
    "sources",
    "attachments"
})
public record CaseText(
        String slug,
        String title,
        String summary,
        List<String> countries,
        List<Place> places,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable Boolean ongoing,
        String policyArea,
        List<String> phases,
        String level,
        @Nullable String participants,
        @Nullable Count participantCount,
        List<Actor> actors,
        @Nullable String citizenContribution,
        @Nullable String professionalContribution,
        List<Strategy> strategies,
        List<Outcome> outcomes,
        List<String> challenges,
        @Nullable String legalBasis,
        @Nullable String funding,
        String evidenceBasis,
        List<Integer> themes,
        List<Source> sources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attachment> attachments) {
    public CaseText {
        countries = listed(countries);
        places = listed(places);
        phases = listed(phases);
        actors = listed(actors);
        strategies = listed(strategies);
        outcomes = listed(outcomes);
        challenges = listed(challenges);
        themes = listed(themes);
        sources = listed(sources);
        attachments = listed(attachments);
    }

    /** A list that a file leaves out is empty. */
    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    public record Place(String name, double lat, double lon) {}

    public record Count(long value, @Nullable String note) {}

    public record Actor(String name, String kind) {}

    public record Strategy(
            String kind, String description, @Nullable String source) {}

    public record Outcome(
            String dimension,
            String direction,
            String description,
            @Nullable String source) {}

    /**
     * A picture or document.
     *
     * @param file its name among the {@link AttachedFiles}
     * @param description what a picture shows, what a document is
     */
    public record Attachment(
            String file,
            String description,
            String licence,
            @Nullable String credit) {
        /** As SPDX calls them, where it does. */
        public static final List<String> LICENCES =
                List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "public-domain", "with-permission");

        public boolean showsPicture() {
            return file.endsWith(".jpg");
        }
    }

    /** @param csl a CSL-JSON item without {@code id} */
    public record Source(
            String key, Map<String, Object> csl, @Nullable String seenAt) {
        public Source {
            csl = Collections.unmodifiableMap(new LinkedHashMap<>(csl));
        }
    }
}
