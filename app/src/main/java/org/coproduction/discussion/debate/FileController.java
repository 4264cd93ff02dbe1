package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.UnpostedFiles;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Files of posts, for whoever may read the post now; those that are not posted yet, for who sent them and for who decides. */
@Controller
@Allowed(MEMBER)
class FileController {
    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String OF_POST = "/discussion/posts/{id:[0-9]+}/files/{number:[0-9]+}";

    /** More than a page, so that nobody takes along many large ones at once; a debate with pictures opens all the same. */
    private static final int READING = 4;

    private final Posts posts;
    private final PostFiles files;
    private final UnpostedFiles unposted;

    FileController(Posts posts, PostFiles files, UnpostedFiles unposted) {
        this.posts = posts;
        this.files = files;
        this.unposted = unposted;
    }

    @GetMapping(OF_POST)
    @Allowed(EVERYONE)
    @Costs(READING)
    ResponseEntity<byte[]> ofPost(@PathVariable long id, @PathVariable int number, Here here) {
        return answer(known(post(id, here), number));
    }

    @GetMapping("/discussion/waiting/{id:[0-9]+}/files/{number:[0-9]+}")
    @Costs(READING)
    ResponseEntity<byte[]> ofWaiting(@PathVariable long id, @PathVariable int number, Here here) {
        return answer(files.ofWaiting(
                        id, number, here.viewer().person(), here.viewer().may(EDITOR))
                .orElseThrow(FileController::unknown));
    }

    @GetMapping("/discussion/unposted/{id:" + ID + "}")
    @Costs(READING)
    ResponseEntity<byte[]> notPosted(@PathVariable UUID id, Here here) {
        return answer(unposted.find(id, here.viewer().person()).orElseThrow(FileController::unknown));
    }

    @PostMapping(OF_POST + "/removal")
    String remove(@PathVariable long id, @PathVariable int number, Here here) {
        Post post = post(id, here);
        PostFile file = known(post, number);
        if (!post.by(here.viewer().id())) throw new Refusal(HttpStatus.FORBIDDEN, "discussion.refused.not-yours");
        posts.remove(post, file);
        return "redirect:" + here.link(post.address() + "/edit");
    }

    private Post post(long id, Here here) {
        return posts.readable(id, here.viewer()).orElseThrow(FileController::unknown);
    }

    private PostFile known(Post post, int number) {
        return files.of(post, number).orElseThrow(FileController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("postfiles.refused");
    }

    /** A picture is shown, since nothing but its pixels is in it; a document is never opened within the site. Who may read it is asked each time. */
    private ResponseEntity<byte[]> answer(PostFile file) {
        boolean shown = file.shown();
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().type()))
                .cacheControl(shown ? CacheControl.noCache().cachePrivate() : CacheControl.noStore())
                .eTag(file.stored())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(files.content(file));
    }
}
