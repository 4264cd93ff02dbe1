package org.coproduction.circles.tend;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/** @param circle that is changed; null where one is opened */
public record CircleFormPage(@Nullable Circle circle, CircleForm form, List<Mistake> mistakes) {
    public CircleFormPage {
        mistakes = List.copyOf(mistakes);
    }

    public String at() {
        return circle == null ? "/circles" : circle.address();
    }
}
