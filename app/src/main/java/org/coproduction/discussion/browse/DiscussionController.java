package org.coproduction.discussion.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Target;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class DiscussionController {
    private static final int SIZE = 30;
    private static final int LAST_PAGE = 1_000;

    private final Categories categories;
    private final Debates debates;
    private final DebateRows rows;
    private final Follows follows;
    private final Spaces spaces;

    DiscussionController(Categories categories, Debates debates, DebateRows rows, Follows follows, Spaces spaces) {
        this.spaces = spaces;
        this.follows = follows;
        this.categories = categories;
        this.debates = debates;
        this.rows = rows;
    }

    @GetMapping("/discussion")
    String index(
            @RequestParam(defaultValue = "active") String sort,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Here here,
            Model model) {
        model.addAttribute("page", page(null, sort, show, page, here));
        return "discussion/index";
    }

    @GetMapping("/discussion/{category:[^.]+}")
    String category(
            @PathVariable String category,
            @RequestParam(defaultValue = "active") String sort,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Here here,
            Model model) {
        Category known = known(category);
        model.addAttribute("page", page(known, sort, show, page, here));
        model.addAttribute("level", level(known, here));
        return "discussion/index";
    }

    @GetMapping(path = "/discussion.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DiscussionData indexAsData(
            @RequestParam(defaultValue = "active") String sort, @RequestParam(defaultValue = "1") int page, Here here) {
        return DiscussionData.of(page(null, sort, "", page, here), here);
    }

    @GetMapping(path = "/discussion/{category}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DiscussionData categoryAsData(
            @PathVariable String category,
            @RequestParam(defaultValue = "active") String sort,
            @RequestParam(defaultValue = "1") int page,
            Here here) {
        return DiscussionData.of(page(known(category), sort, "", page, here), here);
    }

    private Category known(String key) {
        return categories.with(key).orElseThrow(() -> Refusal.notFound("discussion.refused.category"));
    }

    private @Nullable Level level(Category category, Here here) {
        return here.viewer().signedIn() ? follows.of(here.viewer().person(), new Target.Part(category.key())) : null;
    }

    private DiscussionPage page(@Nullable Category category, String sort, String show, int page, Here here) {
        DebateQuery.Order order = DebateQuery.Order.of(sort)
                .orElseThrow(() -> Refusal.badRequest("discussion.refused.sort", "active, newest, lively"));
        if (page < 1 || page > LAST_PAGE) throw Refusal.badRequest("discussion.refused.page", LAST_PAGE);
        List<Space> read = spaces.readBy(here.viewer());
        String key = category == null ? null : category.key();
        boolean onlyNew = show.equals("new") && here.viewer().signedIn();
        UUID newFor = onlyNew ? here.viewer().person() : null;
        DebateRows.Stretch found = rows.stretch(new DebateQuery(read, key, null, newFor, order, page, SIZE), here);
        Map<String, Integer> counts = debates.counts(read);
        return new DiscussionPage(
                category,
                categories.all().stream()
                        .map(one -> new DiscussionPage.CategoryRow(one, counts.getOrDefault(one.key(), 0)))
                        .toList(),
                key != null && page == 1 ? rows.pinned(key, read, here) : List.of(),
                found.rows(),
                order,
                onlyNew,
                page,
                found.more() && page < LAST_PAGE);
    }
}
