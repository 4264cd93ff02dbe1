package org.coproduction.platform.picture;

import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class TakeAwayExample implements Example {
    @Override
    public String template() {
        return "parts/takeAway";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of("picture", PictureAddress.of("/cases/map"));
    }
}
