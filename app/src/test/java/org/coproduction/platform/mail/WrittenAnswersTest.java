package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Answers by mail in every charset and form, as far as they can be read. */
@CommonsTest
class WrittenAnswersTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = AnswersOfAna.server();

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    AnswersOfAna answers;

    @BeforeEach
    void make() {
        answers = new AnswersOfAna(site, SERVER);
    }

    @AfterEach
    void putBack() throws FolderException {
        answers.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                UTF-8,        日本語 emoji 👩🏽‍🔬 and שלום
                KOI8-R,       Привет из города
                Shift_JIS,    共同生産
                GB18030,      合作生产
                ISO-8859-2,   Zażółć gęślą jaźń
                windows-1252, naïve – “quoted” €
                ISO-2022-JP,  共同生産
                """)
    void lettersOfEveryCharsetAreKept(String charset, String text) throws Exception {
        answers.arrives(AnswersOfAna.raw("text/plain; charset=" + charset, text.getBytes(Charset.forName(charset))));
        answers.look();
        assertThat(answers.posts()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=unknown-8bit", "text/plain; charset=us-ascii"})
    void aCharsetThatIsWrongOrMissingIsGuessed(String type) throws Exception {
        answers.arrives(AnswersOfAna.raw(type, "Ça marche".getBytes(StandardCharsets.UTF_8)));
        answers.look();
        assertThat(answers.posts()).containsExactly("Ça marche");
    }

    @Test
    void aPageOfManyMegabytesIsReadAndSaidToBeTooLong() throws Exception {
        byte[] page = "<p>Word by word</p>\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII);
        answers.arrives(AnswersOfAna.raw("text/html; charset=utf-8", page));
        answers.look(DataSize.ofMegabytes(10));
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.lastTold()).contains("is longer than");
    }

    @ParameterizedTest
    @CsvSource({"40000, 1", "100000, 0"})
    void aWordMayBeAsLongAsAPost(int letters, int posted) throws Exception {
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "x".repeat(letters)));
        answers.look();
        assertThat(answers.posts()).hasSize(posted);
    }

    @Test
    void whatIsTooLargeIsSaidOnce() throws Exception {
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, "x".repeat(3_000)));
        answers.look(DataSize.ofKilobytes(2));
        answers.markAsUnread();
        answers.look(DataSize.ofKilobytes(2));
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'> Half of ours leave.',nothing of your own", "'',nothing of your own"})
    void anAnswerWithoutOwnWordsIsNotPostedAndItsSenderToldWhy(String text, String why) throws Exception {
        answers.arrives(AnswersOfAna.plain(AnswersOfAna.ADDRESS, text));
        answers.look();
        assertThat(answers.posts()).isEmpty();
        assertThat(answers.lastTold()).contains(why);
    }

    @Test
    void attachmentsAreLeftOutAndThatIsSaid() throws Exception {
        String parts =
                "--B\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--B\r\nContent-Type: application/pdf\r\n"
                        + "Content-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n--B--\r\n";
        answers.arrives(AnswersOfAna.raw("multipart/mixed; boundary=B", parts.getBytes(StandardCharsets.US_ASCII)));
        answers.look();
        assertThat(answers.posts()).containsExactly("See attached.");
        assertThat(answers.lastTold()).contains("was posted, but not all that was attached");
    }

    @Test
    void filesGoWithTheAnswerAndPicturesAmongItsWordsDoNot() throws Exception {
        String parts = "--B\r\nContent-Type: multipart/related; boundary=C\r\n\r\n"
                + "--C\r\nContent-Type: text/html\r\n\r\n<p>See attached.</p><img src=\"cid:1\">\r\n"
                + "--C\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nPNG\r\n--C--\r\n"
                + "--B\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: attachment; filename=\"=?UTF-8?Q?../proc=C3=A8s.pdf?=\"\r\n\r\n%PDF-1.7 %%EOF\r\n"
                + "--B\r\nContent-Type: text/csv; name=who.csv\r\nContent-Disposition: attachment\r\n\r\nname,country\r\n"
                + "--B--\r\n";
        answers.arrives(AnswersOfAna.raw("multipart/mixed; boundary=B", parts.getBytes(StandardCharsets.US_ASCII)));
        answers.look();
        assertThat(answers.posts()).containsExactly("See attached.");
        assertThat(jdbc.sql("""
                SELECT f.name FROM post_files f JOIN posts p ON p.id = f.post WHERE p.debate = :debate ORDER BY f.number
                """)
                        .param("debate", answers.debate)
                        .query(String.class)
                        .list())
                .containsExactly("procès.pdf", "who.csv");
    }
}
