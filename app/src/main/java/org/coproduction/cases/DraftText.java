package org.coproduction.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a draft says: the JSON of {@code /schemas/case.json}, of which anything may still be missing. What is empty is left
 * out, so that two texts that say the same are equal. The slug is not part of it.
 */
public final class DraftText {
    public static final DraftText EMPTY = new DraftText(JsonNodeFactory.instance.objectNode());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> IN_ORDER = List.of(
            "title",
            "summary",
            "countries",
            "places",
            "years",
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
            "attachments");
    private static final Set<String> TEXTS = Set.of("title", "summary", "policyArea", "level", "evidenceBasis");

    private final ObjectNode json;

    private DraftText(ObjectNode json) {
        this.json = json;
    }

    public static DraftText of(CaseText text) {
        return read(new String(CaseJson.write(text), StandardCharsets.UTF_8));
    }

    static DraftText read(String json) {
        ObjectNode whole = (ObjectNode) JSON.readTree(json);
        whole.remove("slug");
        return new DraftText((ObjectNode) withoutEmpty(whole));
    }

    /** Empty where the field is, and where it is no text. */
    public String text(String field) {
        return json.path(field).asString("");
    }

    public JsonNode get(String field) {
        return json.path(field).deepCopy();
    }

    public boolean has(String field) {
        return json.has(field);
    }

    public List<String> texts(String field) {
        return json.path(field).valueStream().map(one -> one.asString("")).toList();
    }

    /** The entries of a list, copied. */
    public List<JsonNode> entries(String field) {
        return json.path(field).valueStream().map(JsonNode::deepCopy).toList();
    }

    public Set<String> fields() {
        return Set.copyOf(json.propertyNames());
    }

    /** This text with another value of one field; null or an empty one takes the field out. */
    public DraftText with(String field, @Nullable JsonNode value) {
        ObjectNode other = json.deepCopy();
        if (value == null) other.remove(field);
        else other.set(field, value);
        return read(other.toString());
    }

    String json() {
        return json.toString();
    }

    /** What a field says, by its name in a {@link FieldDifference}: equal texts say the same. */
    public String said(String field) {
        return field.equals("years")
                ? json.path("startYear") + " " + json.path("endYear") + " " + json.path("ongoing")
                : json.path(field).toString();
    }

    /** The fields that say something else than in another text, by their names in differences and in their order. */
    public List<String> differing(DraftText other) {
        return IN_ORDER.stream()
                .filter(field -> !said(field).equals(other.said(field)))
                .toList();
    }

    /** As a case, where all that a case needs is there. */
    CaseText asCase(CaseSlug slug) {
        ObjectNode whole = json.deepCopy();
        whole.put("slug", slug.value());
        return CaseJson.read(whole);
    }

    /** Those whose file is there; what is not said of one yet is empty. */
    public List<CaseText.Attachment> attachmentsSoFar() {
        return soFar(new CaseSlug("preview")).attachments();
    }

    /** As far as it goes: what is missing is empty, and what cannot be shown without it is left out. */
    public CaseText soFar(CaseSlug slug) {
        ObjectNode whole = json.deepCopy();
        whole.put("slug", slug.value());
        TEXTS.forEach(field -> whole.put(field, text(field)));
        keep(
                whole,
                "places",
                place -> place.path("lat").isNumber() && place.path("lon").isNumber());
        keep(whole, "strategies", one -> one.has("kind") && one.has("description"));
        keep(whole, "outcomes", one -> one.has("dimension") && one.has("direction") && one.has("description"));
        keep(whole, "actors", one -> one.has("kind") && one.has("name"));
        keep(whole, "sources", one -> one.has("key") && one.path("csl").isObject());
        keep(whole, "attachments", one -> one.has("file"));
        for (JsonNode one : whole.path("attachments"))
            for (String part : List.of("description", "licence"))
                if (!one.has(part) || part.equals("licence") && !isLicence(one)) ((ObjectNode) one).put(part, "");
        for (String year : List.of("startYear", "endYear"))
            if (!whole.path(year).isInt()) whole.remove(year);
        if (!whole.path("participantCount").path("value").isIntegralNumber()) whole.remove("participantCount");
        return CaseJson.read(whole);
    }

    private static boolean isLicence(JsonNode attachment) {
        return CaseText.Attachment.LICENCES.contains(attachment.path("licence").asString(""));
    }

    private static void keep(ObjectNode whole, String list, Predicate<JsonNode> shown) {
        List<JsonNode> kept = whole.path(list).valueStream().filter(shown).toList();
        whole.set(list, JsonNodeFactory.instance.arrayNode().addAll(kept));
    }

    private static JsonNode withoutEmpty(JsonNode value) {
        if (value.isObject()) {
            ObjectNode full = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                JsonNode inner = withoutEmpty(member.getValue());
                if (!isEmpty(inner)) full.set(member.getKey(), inner);
            }
            return full;
        }
        if (value.isArray()) {
            List<JsonNode> full = new ArrayList<>();
            for (JsonNode entry : value) full.add(withoutEmpty(entry));
            full.removeIf(DraftText::isEmpty);
            return JsonNodeFactory.instance.arrayNode().addAll(full);
        }
        return value;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || value.isString() && value.asString().isEmpty()
                || value.isContainer() && value.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftText text && text.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
