package org.coproduction.qca.casestudy;

/** What a case is good for, by its membership x in a term or solution and y in the outcome. */
public enum CaseType {
    /** x and y above 0.5, x ≤ y: shows how the term brings the outcome about. */
    TYPICAL,
    /** x and y above 0.5, but x &gt; y: a member of both that is inconsistent in degree. */
    DEVIANT_IN_DEGREE,
    /** x above 0.5, y below: the term is there without the outcome; a condition may be missing from it. */
    DEVIANT_CONSISTENCY,
    /** y above 0.5, but x of every term below: the outcome came about some other way. */
    DEVIANT_COVERAGE,
    /** x and y below 0.5: alone it tells nothing, beside another case it is the contrast. */
    IRRELEVANT
}
