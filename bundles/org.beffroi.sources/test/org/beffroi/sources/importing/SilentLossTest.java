package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import settles by itself, it tells: rows behind a mark that is not closed, local times that clocks skip or repeat. */
class SilentLossTest {

    @TempDir
    Path folder;

    @Test
    void aQuoteThatIsNotClosedLosesNoRowAndIsToldWithItsLine() {
        Trial trial = Trial.of(folder, "q.csv", """
                date,auteur,texte,lien
                2026-03-01,Anna,"La piscine ferme trop tôt, dit-on,https://a.fr/1
                2026-03-02,Bruno,Le tram est en retard,https://a.fr/2
                2026-03-03,Chloé,"Merci, vraiment",https://a.fr/3
                2026-03-04,David,Rien à dire,https://a.fr/4
                2026-03-05,Emma,Les travaux durent,https://a.fr/5
                """.replace("tôt, dit-on", "tôt"));
        assertThat(trial.read()).isEqualTo(5);
        assertThat(trial.rejected()).isZero();
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .contains("\"La piscine ferme trop tôt", "Merci, vraiment", "Les travaux durent");
        assertThat(trial.told()).anySatisfy(told -> assertThat(told).contains("guillemet", "ligne 2"));
        assertThat(trial.preview().warnings())
                .anySatisfy(told -> assertThat(told.key()).isEqualTo("rows.quote.literal"));
    }

    @Test
    void localTimesThatDoNotExistOrExistTwiceAreToldWithTheRule() {
        Trial trial = Trial.of(folder, "t.csv", """
                date;texte
                27/03/2022 02:30;heure sautée
                27/03/2022 02:45;heure sautée aussi
                30/10/2022 02:30;heure double
                30/10/2022 04:30;heure simple
                """);
        assertThat(trial.warnings()).contains("notice.time.skipped", "notice.time.twice");
        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("2 heures locales", "ligne 2", "27/03/2022 02:30"))
                .anySatisfy(told -> assertThat(told).contains("Une heure locale", "ligne 4", "30/10/2022 02:30"));
    }
}
