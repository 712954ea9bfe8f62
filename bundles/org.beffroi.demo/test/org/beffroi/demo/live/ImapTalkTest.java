package org.beffroi.demo.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the mailbox of the live town answers, line by line. */
class ImapTalkTest {

    private static final ImapTalk.Mailbox MAILBOX = new ImapTalk.Mailbox(
            "mairie", "a \"b", 77, () -> List.of(mail(5, "Un\r\n"), mail(6, "Deux\r\n"), mail(9, "Trois\r\n")));
    private static final String LOGIN = "a LOGIN mairie \"a \\\"b\"";

    private static ImapTalk.Mail mail(long uid, String text) {
        return new ImapTalk.Mail(uid, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** All that is answered to these lines, without the greeting. */
    private static List<String> answers(String... lines) throws IOException {
        String said = String.join("\r\n", lines) + "\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ImapTalk(MAILBOX, new ByteArrayInputStream(said.getBytes(StandardCharsets.US_ASCII)), out).talk();
        List<String> all = out.toString(StandardCharsets.US_ASCII).lines().toList();
        assertThat(all.getFirst()).startsWith("* OK [CAPABILITY IMAP4rev1]");
        return all.subList(1, all.size());
    }

    @Test
    void nobodyReadsWithoutThePassword() throws IOException {
        assertThat(answers("a LOGIN mairie wrong", "b EXAMINE INBOX", "c UID FETCH 1:* (UID)"))
                .containsExactly("a NO [AUTHENTICATIONFAILED]", "b NO who are you?", "c NO who are you?");
    }

    @Test
    void theOnlyFolderIsOpenedToBeRead() throws IOException {
        assertThat(answers(
                        LOGIN,
                        "b LIST \"\" \"INBOX\"",
                        "c LIST \"\" Elsewhere",
                        "d EXAMINE Elsewhere",
                        "e SELECT INBOX"))
                .startsWith("a OK [CAPABILITY IMAP4rev1]", "* LIST () \"/\" INBOX", "b OK", "c OK")
                .contains("d NO no such folder", "* 3 EXISTS", "* OK [UIDVALIDITY 77]", "* OK [UIDNEXT 10]")
                .endsWith("e OK [READ-ONLY]");
    }

    @Test
    void mailsAreFetchedByNumberAndByPlaceWholeAndInPieces() throws IOException {
        List<String> said = answers(
                LOGIN,
                "b EXAMINE INBOX",
                "c UID FETCH 6:* (UID)",
                "d UID FETCH 10:* (UID)",
                "e FETCH 1 (BODY.PEEK[]<0.2> RFC822.SIZE)",
                "f FETCH 3 BODY.PEEK[]<2.100>");
        assertThat(said.subList(said.indexOf("b OK [READ-ONLY]") + 1, said.size()))
                .containsExactly(
                        "* 2 FETCH (UID 6)",
                        "* 3 FETCH (UID 9)",
                        "c OK",
                        "* 3 FETCH (UID 9)", // RFC 3501, 6.4.8: * is the last one, in either order
                        "d OK",
                        "* 1 FETCH (BODY[]<0> {2}",
                        "Un RFC822.SIZE 4)",
                        "e OK",
                        "* 3 FETCH (BODY[]<2> {5}",
                        "ois",
                        ")",
                        "f OK");
    }

    @Test
    void nothingCanBeChanged() throws IOException {
        assertThat(answers(LOGIN, "b STORE 1 +FLAGS (\\Deleted)", "c EXPUNGE", "d UID STORE 5 FLAGS (\\Seen)", "e"))
                .containsExactly(
                        "a OK [CAPABILITY IMAP4rev1]",
                        "b BAD not here",
                        "c BAD not here",
                        "d BAD not here",
                        "* BAD what?");
    }

    @Test
    void whoeverLeavesOrSaysTooMuchIsLeft() throws IOException {
        assertThat(answers("a LOGOUT", "b NOOP")).containsExactly("* BYE", "a OK");
        assertThat(answers("a NOOP " + "x".repeat(10_000), "b NOOP")).isEmpty();
    }
}
