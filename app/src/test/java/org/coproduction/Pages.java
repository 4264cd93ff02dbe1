package org.coproduction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.words.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The addresses that anybody can open, found in the controllers themselves, so that no page escapes the tests that look at every
 * page. A variable in an address needs a sample here: of a real record in the starter content.
 */
public final class Pages {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("/cases/{slug}", "burgernet-netherlands"),
            Map.entry("/cases/{slug}/versions/{version}", "1"),
            Map.entry("/cases/list/{facet}", "country"),
            Map.entry("/questions/{slug}", "place-among-service-models"),
            Map.entry("/readings/{id}", "alford1998"),
            Map.entry("/themes/{number}", "1"),
            Map.entry("/discussion/{category}", "site"),
            Map.entry("/discussion/threads/{id}", "1"),
            Map.entry("/discussion/threads/{id}/{title}", "a-debate-to-look-at"),
            Map.entry("/discussion/posts/{id}", "1"),
            Map.entry("/discussion/on/{kind}", "case"),
            Map.entry("/discussion/on/{kind}/{key}", "burgernet-netherlands"),
            Map.entry("/styles/{room}", "parts"),
            Map.entry("/interests/{number}", "1"),
            Map.entry("/programmes/{slug}", "a-programme-to-look-at"),
            Map.entry("/calls/{year}", "2001"),
            Map.entry("/strategies/{kind}", "peer-support"),
            Map.entry("/translations/{kind}", "question"),
            Map.entry("/translations/{kind}/{key}", "place-among-service-models"),
            Map.entry("/translations/{kind}/{key}/{language}", "de"),
            Map.entry("/places/{country}", "NL"));

    /** A name, and perhaps a rule in which there are braces too. */
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(:(?:[^{}]|\\{[^{}]*})+)?}");

    private Pages() {}

    /** All GET addresses that are not JSON or files, in English. */
    public static List<String> all(ApplicationContext site) {
        var addresses = new TreeSet<String>();
        site.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    if (method.getBeanType().getPackageName().startsWith("org.coproduction")
                            && isPage(info)
                            && isForEverybody(method)
                            && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), ResponseBody.class)
                            && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                            && showsPage(method.getMethod().getReturnType()))
                        info.getPatternValues().forEach(pattern -> addresses.add(filled(pattern)));
                }));
        site.getBeansOfType(Example.class).values().forEach(example -> addresses.add("/styles/" + example.room()));
        return List.copyOf(addresses);
    }

    public static List<String> inBothLanguages(ApplicationContext site) {
        return all(site).stream()
                .flatMap(address -> java.util.Arrays.stream(Language.values())
                        .map(language ->
                                address.equals("/") && language == Language.FR ? "/fr" : language.prefix() + address))
                .toList();
    }

    /** Other faces of some pages: views, results, empty states, comparisons, in one language or the other. */
    public static List<String> states() {
        return List.of(
                "/cases?view=map&zoom=europe",
                "/fr/cases?view=table&policy=03&from=1990",
                "/cases?q=zzqqxx",
                "/fr/cases/compare?slug=burgernet-netherlands&slug=assistant-police-officers-estonia",
                "/search?q=police",
                "/fr/search?q=zzqqxx",
                "/readings?q=co-production&from=2000&style=vancouver",
                "/fr/places/FJ",
                "/strategies?country=NL",
                "/fr/cases/burgernet-netherlands/correction?field=summary",
                "/fr/discussion/practice");
    }

    /** Those of members lead to the page for signing in; OwnPagesTest looks at them. */
    private static boolean isForEverybody(HandlerMethod method) {
        Allowed own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        if (own == null) own = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
        return own != null && own.value() == Allowed.Who.EVERYONE;
    }

    private static boolean showsPage(Class<?> returned) {
        return returned == String.class || returned == ModelAndView.class;
    }

    private static boolean isPage(RequestMappingInfo info) {
        boolean read = info.getMethodsCondition().getMethods().isEmpty()
                || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
        var kinds = info.getProducesCondition().getProducibleMediaTypes();
        return read
                && (kinds.isEmpty() || kinds.contains(MediaType.TEXT_HTML))
                && info.getPatternValues().stream().noneMatch(Pages::isFile);
    }

    private static boolean isFile(String pattern) {
        return pattern.replaceAll(":[^}]+}", "}").contains(".")
                || pattern.equals("/error")
                || pattern.equals("/search/suggest")
                || pattern.endsWith("/outcomes") // a part of the page of a case
                || pattern.endsWith("/cited-by/list") // another
                || pattern.startsWith("/people/{handle") // nobody is there from the start: see OwnPagesTest
                || pattern.startsWith("/accounts/{number") // nobody has told any yet; AccountLooksTest looks at one
                || pattern.startsWith("/pages/{slug") // none has been added yet; AddedPagesTest looks at some
                || pattern.startsWith("/news/{number") // nothing has happened yet; NewsTest looks at some
                || pattern.startsWith("/letters/{number") // none was sent yet; WeeklyLetterTest looks at some
                || pattern.endsWith("/{secret}"); // opens once, for whom it was made
    }

    private static String filled(String pattern) {
        return sample(pattern)
                .orElseThrow(() -> new IllegalStateException("Pages has no sample for " + pattern + ": add one"));
    }

    /** Something that is there from the start; empty where nothing of the kind is. */
    static Optional<String> sample(String pattern) {
        boolean known =
                VARIABLE.matcher(pattern).results().allMatch(variable -> SAMPLES.containsKey(upTo(pattern, variable)));
        return known
                ? Optional.of(VARIABLE.matcher(pattern).replaceAll(variable -> SAMPLES.get(upTo(pattern, variable))))
                : Optional.empty();
    }

    private static String upTo(String pattern, MatchResult variable) {
        return VARIABLE.matcher(pattern.substring(0, variable.end())).replaceAll("{$1}");
    }
}
