package org.coproduction.platform.files;

import java.util.List;

/** Says which files of the store are kept for something. A feature that puts files into it has a bean of this. */
public interface FileClaims {
    /** Those of these names that it keeps, in one query. */
    List<String> claimed(List<String> names);
}
