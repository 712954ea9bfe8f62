package org.beffroi.cli.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts named after a territory: found in mentions, a directory and a list, judged once, and what is done about an impostor. */
class CandidateVerbsTest {

    private static final Territories FRANCE = new FrenchTerritories();

    private static final String DIRECTORY = """
            {"id":"1","nom":"Mairie - Vienne","pivot":[{"type_service_local":"mairie","code_insee_commune":["38544"]}],\
            "site_internet":[{"valeur":"https://vienne.fr"}],"reseau_social":[{"valeur":"facebook.com/villedevienne"},\
            {"valeur":"https://www.facebook.com/vienne.actualites/posts/123"}]}
            {"id":"2","nom":"Mairie - Seyssuel","pivot":[{"type_service_local":"mairie","code_insee_commune":["38487"]}],\
            "reseau_social":[{"valeur":"facebook.com/seyssuel.pres.de.vienne"}]}
            """;

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void a_dossier_of_vienne() throws IOException {
        dossiers = new TownDossiers(folder);
        dossiers.settings.put(
                folder,
                new DossierSettings("Vienne", Optional.of("38544"), TownDossiers.PARIS, Optional.empty(), true));
        dossiers.archive.add(List.of(
                mention("facebook:1", "villedevienne", "Ville de Vienne", "https://www.facebook.com/viennejetaime", 0),
                mention("facebook:2", "vi11edevienne", "Ville de Vienne", "https://vienne.fr/amende", 900),
                mention("facebook:3", "marie.dupont", "Marie Dupont", "https://example.org/", 12),
                mention("facebook:4", "seyssuel.pres.de.vienne", "Seyssuel", "https://example.org/", 40)));
        Files.writeString(folder.resolve("annuaire-2024-03-01.ndjson"), DIRECTORY);
        run("observatory", "import", "annuaire-2024-03-01.ndjson");
    }

    @Test
    void candidates_come_from_mentions_a_directory_and_a_list_under_pseudonyms_where_people_may_be_behind()
            throws IOException {
        Files.writeString(folder.resolve("vus.txt"), "instagram.com/vienne_news\nVienne la vraie\n");
        Result found = run("observatory", "candidates", "vus.txt", "--format", "csv");
        assertThat(found.code()).as(found.errors()).isEqualTo(1);
        assertThat(Runs.plain(found.errors())).contains("Ligne 2 : « Vienne la vraie » n’est pas un compte");
        assertThat(Runs.plain(found.out()))
                .contains("facebook,auteur-")
                .contains("se lit comme notre compte « villedevienne »")
                .contains("ses mentions mènent chez nous : 1")
                .contains("facebook,vienne.actualites,,")
                .contains("instagram,vienne_news,,")
                .contains(",900,1,2024-03-04,")
                .doesNotContain("vi11edevienne", "viennejetaime", "marie", "seyssuel");
        assertThat(folder.resolve("access.log")).doesNotExist();
        Result named = run("observatory", "candidates", "--show-names", "--format", "csv");
        assertThat(Runs.plain(named.out()))
                .contains("facebook,vi11edevienne,Ville de Vienne,")
                .contains("facebook,viennejetaime,,")
                .contains("nos mentions mènent à lui : 1");
        assertThat(folder.resolve("access.log")).content().contains("observatory candidates");
        assertThat(named.out().indexOf("vi11edevienne")).isLessThan(named.out().indexOf("viennejetaime"));
    }

    @Test
    void a_judged_account_never_comes_again_and_the_list_of_speakers_learns_of_it() throws IOException {
        Result judged =
                run("observatory", "judge", "https://www.facebook.com/vi11edevienne", "impostor", "--note", "amendes");
        assertThat(judged.code()).as(judged.errors()).isZero();
        assertThat(Runs.plain(judged.errors()))
                .contains("facebook:vi11edevienne est jugé : usurpateur")
                .contains("en dit : imite")
                .contains("beffroi observatory impostor facebook:vi11edevienne");
        assertThat(folder.resolve("observatory/judgements.csv"))
                .content()
                .contains("facebook,vi11edevienne,page,impostor,38544,2024-03-10,")
                .contains(",amendes");
        Path speakers = folder.resolve("codebook/speakers.tsv");
        assertThat(speakers).content().contains("vi11edevienne\timitation\tVienne");
        run("observatory", "judge", "facebook:viennejetaime", "community");
        run("observatory", "judge", "facebook:vienne.actualites", "official");
        assertThat(dossiers.publicActors).contains("vienne.actualites");
        assertThat(speakers)
                .content()
                .contains("vienne.actualites\town\tVienne")
                .doesNotContain("viennejetaime");
        assertThat(Runs.plain(run("observatory", "candidates", "--show-names").errors()))
                .contains("sans être déjà connu");

        Result sheet = run("observatory", "impostor", "facebook:vi11edevienne");
        assertThat(sheet.code()).as(sheet.errors()).isZero();
        assertThat(Runs.plain(sheet.out()))
                .contains("Un compte qui veut passer pour Vienne : https://www.facebook.com/vi11edevienne")
                .contains("À réunir aujourd’hui", "À qui écrire", "- Facebook : sur la page du compte", "amendes");

        Result again = run("observatory", "judge", "facebook:vi11edevienne", "namesake");
        assertThat(Runs.plain(again.errors())).contains("Cela remplace « usurpateur », dit le 10 mars 2024");
        assertThat(speakers).content().doesNotContain("vi11edevienne");
        assertThat(Runs.plain(
                        run("observatory", "impostor", "facebook:vi11edevienne").errors()))
                .contains("n’est pas jugé usurpateur");
    }

    @Test
    void of_a_territory_without_known_accounts_it_is_said_what_to_do_and_a_slip_of_the_hand_leads_on() {
        Result paris = run("observatory", "candidates", "--territory", "75056");
        assertThat(paris.code()).as(paris.errors()).isZero();
        assertThat(Runs.plain(paris.errors()))
                .contains("On ne connaît aucun compte de Paris")
                .contains("beffroi observatory judge COMPTE official --territory CODE");
        assertThat(Runs.plain(run("observatory", "candidates").errors())).doesNotContain("On ne connaît aucun compte");
        assertThat(Runs.plain(run("observatory", "candidates", "--territory", "Grenobel")
                        .errors()))
                .contains("Vouliez-vous dire")
                .contains("Grenoble [commune:38185]");
    }

    @Test
    void what_makes_no_sense_is_said() throws IOException {
        assertThat(run("observatory", "judge", "Vienne", "official").code()).isEqualTo(2);
        assertThat(run("observatory", "judge", "facebook:vienne", "chef").code())
                .isEqualTo(2);
        assertThat(run("observatory", "candidates", "--territory", "Nulle-Part").code())
                .isEqualTo(3);
        Files.writeString(folder.resolve("observatory/official-domains.txt"), "vienne.fr\npas une adresse\n");
        Result refused = run("observatory", "candidates");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(Runs.plain(refused.errors())).contains("ligne 2 : « pas une adresse »");
    }

    private static Mention mention(String id, String author, String name, String link, long followers) {
        return new Mention(
                new MentionId(id),
                new Origin("test", new BatchId("b1"), Instant.parse("2024-03-10T00:00:00Z")),
                FieldValues.builder()
                        .put(CoreFields.NETWORK, id.substring(0, id.indexOf(':')))
                        .put(CoreFields.TYPE, "post")
                        .put(CoreFields.PUBLISHED, Instant.parse("2024-03-04T07:12:00Z"))
                        .put(CoreFields.TEXT_BODY, "Bonjour")
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.AUTHOR_NAME, name)
                        .put(CoreFields.LINKS, List.of(link))
                        .put(CoreFields.FOLLOWERS, followers)
                        .build());
    }

    private Result run(String... arguments) {
        List<TableWriter> writers = List.of(new TextTableWriter(), new CsvTableWriter());
        TableFiles workbooks = path -> {
            throw new AssertionError(path);
        };
        List<Command<?>> verbs = List.of(
                new ObservatoryImportCommand(FRANCE, workbooks),
                new ObservatoryCandidatesCommand(writers, FRANCE),
                new ObservatoryJudgeCommand(FRANCE),
                new ObservatoryImpostorCommand(FRANCE));
        return new Runs(Runs.verbs(verbs), folder, dossiers).run(arguments);
    }
}
