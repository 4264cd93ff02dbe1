package org.coproduction.cases.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LinkedData;

/** A case in the terms of schema.org, as JSON-LD. */
final class CaseLinkedData {
    private CaseLinkedData() {}

    static String of(Stored version, CaseView view, Here here) {
        CaseText text = view.text();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("@id", here.absolute(version.slug().address()));
        data.put("url", here.absolute(here.link(version.slug().address())));
        data.put("headline", text.title());
        data.put("abstract", text.summary());
        data.put("inLanguage", "en");
        if (!version.authors().isEmpty()) data.put("author", people(version.authors()));
        List<String> others = version.contributors().all();
        if (!others.isEmpty()) data.put("contributor", people(others));
        data.put("version", version.number());
        data.put("datePublished", version.firstSaved().toString());
        data.put("dateModified", version.savedAt().toString());
        data.put("license", "https://creativecommons.org/licenses/by/4.0/");
        data.put("isAccessibleForFree", true);
        data.put("publisher", Map.of("@type", "Organization", "name", "Coproduction Commons"));
        data.put("image", here.absolute(version.slug().address() + ".png"));
        data.put("about", view.policyArea());
        data.put("spatialCoverage", places(text, here));
        if (text.startYear() != null)
            data.put("temporalCoverage", text.startYear() + "/" + (text.endYear() == null ? ".." : text.endYear()));
        data.put(
                "citation",
                view.references().stream().map(one -> one.citation().text()).toList());
        return LinkedData.inPage(data);
    }

    private static List<Map<String, String>> people(List<String> names) {
        return names.stream()
                .map(name -> Map.of("@type", "Person", "name", name))
                .toList();
    }

    private static List<Map<String, Object>> places(CaseText text, Here here) {
        List<Map<String, Object>> places = new ArrayList<>();
        for (String country : text.countries()) places.add(Map.of("@type", "Country", "name", here.country(country)));
        for (CaseText.Place place : text.places()) {
            Map<String, Object> geo = new LinkedHashMap<>();
            geo.put("@type", "GeoCoordinates");
            geo.put("latitude", place.lat());
            geo.put("longitude", place.lon());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("@type", "Place");
            one.put("name", place.name());
            one.put("geo", geo);
            places.add(one);
        }
        return places;
    }
}
