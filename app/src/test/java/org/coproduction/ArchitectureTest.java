package org.coproduction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(
                    place -> !place.contains("__")) // what a packed application brings along: made, not written
            .importPackages("org.coproduction");
    private static final List<String> FEATURES_IN_ORDER = List.of(
            "people",
            "translations",
            "texts",
            "news",
            "partners",
            "agenda",
            "circles",
            "discussion",
            "interests",
            "programmes",
            "bibliography",
            "cases",
            "recent");
    private static final List<String> DOORS = List.of("site", "exchange", "cli");

    @Test
    void featuresImportOnlyFacesOfEarlierFeatures() {
        ApplicationModules.of(CommonsApplication.class).verify();
    }

    static List<String> features() {
        return FEATURES_IN_ORDER;
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsNoneOfThoseAfterIt(String feature) {
        int place = FEATURES_IN_ORDER.indexOf(feature);
        List<String> later = FEATURES_IN_ORDER.subList(place + 1, FEATURES_IN_ORDER.size());
        noClasses()
                .that()
                .resideInAPackage(inside(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(insides(later))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void aFaceKnowsNoRoomOfItsFeature() {
        for (String feature : FEATURES_IN_ORDER)
            noClasses()
                    .that()
                    .resideInAPackage("org.coproduction." + feature)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.coproduction." + feature + ".*..")
                    .check(OURS);
    }

    @Test
    void nobodyImportsADoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(insides(DOORS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(insides(DOORS))
                .check(OURS);
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.coproduction.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(insides(FEATURES_IN_ORDER))
                .check(OURS);
    }

    @Test
    void aControllerIsHiddenInItsRoom() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void aTypeIsNamedForWhatItKeepsOrKnows() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Utils?|Helpers?|Managers?|Impl|Base|Dto|DTO|Repository)")
                .check(OURS);
    }

    @Test
    void whatABeanNeedsItIsGivenWhenItIsMade() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
        noFields().should().beAnnotatedWith(Value.class).check(OURS);
    }

    @Test
    void whatPeopleWriteBecomesHtmlInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.coproduction.platform.markdown")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "org.owasp..")
                .check(OURS);
    }

    /** A container has none; see platform.picture.Letters. */
    @Test
    void nobodyAsksTheMachineForFonts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Font")
                .check(OURS);
    }

    private static String inside(String module) {
        return "org.coproduction." + module + "..";
    }

    private static String[] insides(List<String> modules) {
        return modules.stream().map(ArchitectureTest::inside).toArray(String[]::new);
    }
}
