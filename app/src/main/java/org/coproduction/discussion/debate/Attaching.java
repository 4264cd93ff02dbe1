package org.coproduction.discussion.debate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.SentFile;
import org.coproduction.discussion.UnpostedFiles;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the files that come with the form of a post where it is being written, and tells which it does not take. */
@Component
class Attaching {
    /** The field of the form, for what is to be mended. */
    static final String FIELD = "files";

    private final UnpostedFiles files;

    Attaching(UnpostedFiles files) {
        this.files = files;
    }

    /** @param already how many files the post has that is written anew */
    List<Mistake> keep(SentFiles sent, Place place, int already, Here here) {
        UUID me = here.viewer().person();
        sent.described().forEach((id, typed) -> files.describe(id, typed, me));
        UUID left = sent.left();
        if (left != null) files.leave(left, me);
        List<Mistake> mistakes = new ArrayList<>();
        for (MultipartFile file : sent.fresh()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try {
                SentFile read = SentFile.of(name, file.getBytes());
                switch (files.keep(read, "", place.key(), already, me)) {
                    case KEPT -> {}
                    case MANY -> mistakes.add(mistake(here, "many", name, UnpostedFiles.MOST));
                    case QUOTA -> mistakes.add(mistake(here, "quota", name, UnpostedFiles.MOST_BYTES / 1_000_000));
                }
            } catch (SentFile.Unfit e) {
                mistakes.add(mistake(here, e.reason(), name, 0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return mistakes;
    }

    private static Mistake mistake(Here here, String which, String name, long most) {
        return new Mistake(FIELD, here.say("postfiles.mistake." + which, name, most));
    }

    List<PostFile> at(Place place, Here here) {
        return files.at(place.key(), here.viewer().person());
    }

    /** Pictures of which nobody has said what they show. */
    List<Mistake> undescribed(List<PostFile> kept, Here here) {
        return kept.stream()
                .filter(file -> file.shown() && file.described().isEmpty())
                .map(file -> new Mistake(
                        SentFiles.DESCRIBED + file.id(), here.say("postfiles.mistake.described", file.name())))
                .toList();
    }
}
