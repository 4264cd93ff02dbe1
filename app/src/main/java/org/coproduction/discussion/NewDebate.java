package org.coproduction.discussion;

import org.jspecify.annotations.Nullable;

/** A debate that is to begin, with its first post. */
public record NewDebate(Category category, @Nullable SubjectId subject, Space space, Title title, PostText opening) {}
