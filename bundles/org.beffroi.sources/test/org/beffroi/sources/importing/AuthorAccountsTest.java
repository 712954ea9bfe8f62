package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column of authors holds becomes an account, or is said to be none. */
class AuthorAccountsTest {

    @TempDir
    Path folder;

    private Trial trial(String network, String... authors) {
        StringBuilder text = new StringBuilder("date,reseau,auteur,texte\n");
        for (int i = 0; i < authors.length; i++) {
            text.append(
                    String.format(Locale.ROOT, "2026-03-01,%s,%s,La place est refaite %d%n", network, authors[i], i));
        }
        return Trial.of(folder, "auteurs.csv", text.toString());
    }

    private static List<String> told(Trial trial) {
        return trial.only().warnings().stream()
                .filter(warning -> warning.key().equals("notice.account.none"))
                .map(warning -> warning.in(Locale.FRENCH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "facebook, https://www.facebook.com/profile.php?id=1000123, 1000123",
        "facebook, profile.php?id=1000123, 1000123",
        "facebook, facebook.com/VilleDeLens, VilleDeLens",
        "facebook, /VilleDeLens, VilleDeLens",
        "x, https://x.com/VilleDeLens/status/12, VilleDeLens",
        "x, VilleDeLens, VilleDeLens",
        "bluesky, bsky.app/profile/marie.bsky.social, marie.bsky.social",
        "bluesky, @Marie.bsky.social, Marie.bsky.social",
        "bluesky, at://marie.bsky.social, marie.bsky.social",
        "youtube, https://www.youtube.com/@Lens62, Lens62",
        "linkedin, https://www.linkedin.com/company/lens/, lens",
        "mastodon, https://piaille.fr/@Lens, lens@piaille.fr",
        "facebook, Marie Dupont, Marie Dupont",
        "facebook, Live, Live",
        "web, https://www.lens.fr/auteurs/marie, https://www.lens.fr/auteurs/marie",
        "forum, watch?v=abc, watch?v=abc"
    })
    void the_address_of_a_profile_is_its_account(String network, String written, String account) {
        Trial trial = trial(network, written);
        assertThat(trial.mentions()).singleElement().satisfies(mention -> assertThat(mention.author())
                .contains(account));
        assertThat(told(trial)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "youtube, watch?v=abc",
        "facebook, watch",
        "x, search",
        "x, https://x.com/search?q=lens",
        "instagram, https://www.instagram.com/p/Cxyz/",
        "instagram, /p/Cxyz",
        "bluesky, -bad-.bsky",
        "bluesky, marie"
    })
    void what_can_be_no_account_is_a_name_and_is_told(String network, String written) {
        Trial trial = trial(network, written, "ville.bsky.social", written);
        List<Mention> without = trial.mentions().stream()
                .filter(mention -> mention.author().isEmpty())
                .toList();
        assertThat(without).hasSize(2).allSatisfy(mention -> assertThat(
                        mention.values().string(CoreFields.AUTHOR_NAME))
                .contains(written));
        assertThat(told(trial)).singleElement().asString().contains("2 auteurs", "ligne 2", written);
    }

    @Test
    void a_mention_stays_the_one_that_was_read_before_accounts_were() {
        String written = "https://x.com/VilleDeLens";
        assertThat(trial("x", written).mentions()).singleElement().satisfies(mention -> assertThat(mention.id())
                .isEqualTo(MentionId.ofContent("\nLa place est refaite 0", written, "2026-03-01")));
    }
}
