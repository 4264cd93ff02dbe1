package org.coproduction.cases.sheets;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that tests make are gone when they end: all of them. */
public final class TestSheets {
    public static final String HEADINGS =
            "title;Summary;Pays;policyArea;phases;level;evidenceBasis;strategyTexts;outcomeTexts;sources\n";
    public static final String SCHOOL =
            "Test open schools;Parents run clubs.;Netherlands;Police services;co-design;Group;"
                    + "Case study;training-citizens: Six evenings [a10];trust positive: Trust rose [a10];"
                    + "\"a10: Smith, Anna (2010). Parents <https://doi.org/10.1234/Abc>\"\n";

    private TestSheets() {}

    public static void remove(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM case_batches").update();
        jdbc.sql("DELETE FROM sheets").update();
    }
}
