package org.coproduction.circles.files;

import gg.jte.Content;
import org.coproduction.circles.Circle;
import org.coproduction.circles.OnCirclePage;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The newest files of a circle, on its page. */
@Component
@Order(20)
class FilesOfCircle implements OnCirclePage {
    private static final int SHOWN = 5;

    private final FilesPages pages;
    private final Parts parts;

    FilesOfCircle(FilesPages pages, Parts parts) {
        this.pages = pages;
        this.parts = parts;
    }

    @Override
    public Content part(Circle circle, Here here) {
        return parts.of("circles/newestFiles", here, pages.of(circle, SHOWN, here));
    }
}
