package org.coproduction.people.profile;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.coproduction.people.Handle;
import org.coproduction.people.PersonId;
import org.coproduction.platform.image.Fresh;
import org.coproduction.platform.image.NoPicture;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** My photo, which is made anew when it comes in, and the photos of those who show one. */
@Controller
@Allowed(MEMBER)
class PhotoController {
    private static final int PIXELS = 640;
    private static final int LONGEST_TEXT = 200;
    private static final int DEAR = 30;

    private final Photos photos;
    private final Profiles profiles;

    PhotoController(Photos photos, Profiles profiles) {
        this.photos = photos;
        this.profiles = profiles;
    }

    @GetMapping("/me/photo")
    String edit(Here here, Model model) {
        return page(PersonId.of(here.viewer()), List.of(), model);
    }

    @PostMapping("/me/photo")
    @Costs(DEAR)
    String set(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String shows,
            @RequestParam(name = "photo-for", defaultValue = "") String audience,
            Here here,
            Model model)
            throws IOException {
        PersonId me = PersonId.of(here.viewer());
        Audience seenBy = Audience.of(audience).orElse(Field.USUAL);
        String said = ProfileForm.line(shows);
        if (said.length() > LONGEST_TEXT)
            return mistake(me, "shows", here.say("profile.mistake.long", LONGEST_TEXT, said.length()), model);
        byte[] sent = file == null ? new byte[0] : file.getBytes();
        if (sent.length == 0) return describe(me, said, seenBy, here, model);
        try {
            photos.set(me, Fresh.jpeg(sent, PIXELS), said, seenBy);
            return back(here);
        } catch (NoPicture e) {
            String key = "photo.mistake." + e.reason().name().toLowerCase(Locale.ROOT);
            return mistake(me, "file", here.say(key), model);
        }
    }

    @PostMapping("/me/photo/removal")
    String remove(Here here) {
        photos.remove(PersonId.of(here.viewer()));
        return back(here);
    }

    @GetMapping("/people/{handle}/photo-{hash:[0-9a-f]{64}}.jpg")
    @Allowed(EVERYONE)
    ResponseEntity<byte[]> photo(@PathVariable String handle, @PathVariable String hash, Here here) {
        byte[] jpeg = Handle.of(handle)
                .flatMap(name -> profiles.of(name, here.viewer()))
                .filter(profile -> hash.equals(profile.one(Field.PHOTO)))
                .flatMap(profile -> photos.of(profile.id()))
                .orElseThrow(() -> Refusal.notFound("person.refused.photo"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(hash)
                .body(jpeg);
    }

    /** Without a new picture: only what is said of the one that is there. */
    private String describe(PersonId me, String shows, Audience seenBy, Here here, Model model) {
        String hash = profiles.own(me).one(Field.PHOTO);
        if (hash == null) return mistake(me, "file", here.say("photo.mistake.none"), model);
        profiles.save(me, List.of(new Entry(Field.PHOTO, seenBy, List.of(hash, shows))));
        return back(here);
    }

    private static String back(Here here) {
        return "redirect:" + here.link("/me/photo");
    }

    private String mistake(PersonId me, String field, String text, Model model) {
        return page(me, List.of(new Mistake(field, text)), model);
    }

    private String page(PersonId me, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new PhotoPage(profiles.own(me), mistakes));
        return "people/photo";
    }
}
