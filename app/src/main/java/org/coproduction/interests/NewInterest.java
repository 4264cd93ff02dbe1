package org.coproduction.interests;

import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Title;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/** An interest before it has a number. */
public record NewInterest(int theme, @Nullable QuestionSlug question, Title title, PostText text, Language language) {}
