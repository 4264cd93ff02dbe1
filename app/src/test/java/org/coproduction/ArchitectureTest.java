package org.coproduction;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void featuresImportOnlyFacesOfEarlierFeatures() {
        ApplicationModules.of(CommonsApplication.class).verify();
    }
}
