package org.beffroi.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Accounts as somebody wrote and judged them who saw no code, in {@code accounts-blind.tsv}. Read once: of 220 lines 217 were
 * rightly an account or none, and the right one; 213 rightly told apart besides into posts, buttons, pages of networks, numbers and
 * nothing. What was wrong: two invitations to groups without a name and a button that names an account by its number count as none;
 * three placeholders and a list as a network’s own page.
 */
class AccountBlindTest {

    private static final int LINES = 220;
    private static final int WHICH = 217;
    private static final int TOLD_APART = 213;

    private final AccountRecogniser recogniser = new AccountRecogniser();

    /** A line, and the answers that can be defended. */
    private record Case(String input, List<String> networks, List<String> accounts, List<String> verdicts) {

        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], answers(cells[1]), answers(cells[2]), answers(cells[3]));
        }

        private static List<String> answers(String cell) {
            return Arrays.stream(cell.split("\\|", -1))
                    .map(one -> one.strip().replaceFirst("^@|\\?$", "").toLowerCase(Locale.ROOT))
                    .toList();
        }

        boolean isToldApart(RecognisedAccount read) {
            return verdicts.contains(read.verdict().key()) && (!isAccount(read) || isWhich(read));
        }

        /** Whether it is rightly an account, and the right one, or rightly none. */
        boolean isRight(RecognisedAccount read) {
            return isAccount(read)
                    ? verdicts.contains("account") && isWhich(read)
                    : verdicts.stream().anyMatch(verdict -> !verdict.equals("account"));
        }

        private boolean isWhich(RecognisedAccount read) {
            return networks.contains(read.network().map(AccountNetwork::key).orElse(""))
                    && accounts.contains(read.account().orElse("").toLowerCase(Locale.ROOT));
        }

        private static boolean isAccount(RecognisedAccount read) {
            return read.verdict() == AccountVerdict.ACCOUNT;
        }
    }

    private static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AccountBlindTest.class.getResourceAsStream("accounts-blind.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(Case::of)
                    .toList();
        }
    }

    @Test
    void what_nobody_looked_at_is_read_as_well_as_it_was() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSize(LINES);
        assertThat(cases)
                .filteredOn(one -> one.isRight(recogniser.recognise(one.input())))
                .hasSizeGreaterThanOrEqualTo(WHICH);
        assertThat(cases)
                .filteredOn(one -> one.isToldApart(recogniser.recognise(one.input())))
                .hasSizeGreaterThanOrEqualTo(TOLD_APART);
    }
}
