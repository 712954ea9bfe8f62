package org.beffroi.cli.speaker;

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
import org.beffroi.cli.search.CountCommand;
import org.beffroi.core.archive.Act;
import org.beffroi.core.command.Command;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.text.Tokens;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersVerbsTest {

    @TempDir
    Path folder;

    private TownDossiers dossiers;

    /** Takes whoever is called @mairie for the body, and Marie for somebody who imitates it. */
    @Enricher.Info(id = "speaker")
    private static final class Suspicious implements Enricher {

        @Override
        public List<Field> adds() {
            return List.of(CoreFields.SPEAKER, CoreFields.IMITATES);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return new Reader() {
                @Override
                public String version() {
                    return "1";
                }

                @Override
                public void read(Subject subject, Findings findings) {
                    String author = subject.mention().author().orElse("");
                    findings.found(CoreFields.SPEAKER, List.of(author.equals("@mairie") ? "own" : "unsure"), 0.5);
                    if (author.equals("marie")) {
                        findings.found(CoreFields.IMITATES, List.of("Mairie"), 0.5);
                    }
                }

                @Override
                public List<Sentence> reasons(Subject subject, Field field) {
                    return List.of(Sentence.of(SpeakersVerbsTest.class, "coding.column.when"));
                }
            };
        }
    }

    @Test
    void who_speaks_is_said_listed_and_forgotten() throws IOException {
        dossiers = new TownDossiers(folder);
        assertThat(Runs.plain(run("speakers", "list").errors())).contains("ne connaît encore aucun compte");
        Result added =
                run("speakers", "add", "@Ville", "collectivité", "--name", "Ville d’Essai", "--network", "Twitter");
        assertThat(added.code()).isZero();
        assertThat(Runs.plain(added.errors()))
                .contains("« @Ville » est connu : collectivité. Son nom peut s’afficher.");
        assertThat(dossiers.publicActors).contains("ville", "Ville d’Essai");
        assertThat(Runs.plain(run("speakers", "add", "vi11e", "particulier").errors()))
                .contains("« vi11e » est connu : particulier.")
                .doesNotContain("peut s’afficher");
        assertThat(dossiers.publicActors).doesNotContain("vi11e");
        run("speakers", "add", "v1lle", "imite", "--name", "Ville d’Essai");
        assertThat(run("speakers", "list", "--format", "csv").out())
                .isEqualTo("account,kind,name,networks\r\n"
                        + "'@Ville,own,Ville d’Essai,x\r\n"
                        + "vi11e,person,vi11e,\r\n"
                        + "v1lle,imitation,Ville d’Essai,\r\n");
        assertThat(run("speakers", "list").out()).contains("collectivité", "imite");

        assertThat(run("speakers", "forget", "VI11E").code()).isZero();
        assertThat(Runs.plain(run("speakers", "forget", "vi11e").errors())).contains("Comptes connus : @Ville, v1lle");
        assertThat(Files.readString(folder.resolve("codebook").resolve(SpeakerList.NAME)))
                .isEqualTo("@Ville\town\tVille d’Essai\tx\nv1lle\timitation\tVille d’Essai\n");
    }

    @Test
    void what_is_known_of_an_account_is_replaced_only_where_that_is_asked() {
        dossiers = new TownDossiers(folder);
        run("speakers", "add", "@ville", "collectivité");
        assertThat(run("speakers", "add", "@ville", "collectivité").code()).isZero();
        Result refused = run("speakers", "add", "VILLE", "robot");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(Runs.plain(refused.errors())).contains("On sait déjà autre chose de « VILLE »", "--replace");
        assertThat(run("speakers", "list", "--format", "csv").out()).contains("ville,own,");
        assertThat(run("speakers", "add", "ville", "robot", "--replace").code()).isZero();
        assertThat(run("speakers", "list", "--format", "csv").out()).contains("ville,bot,");
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_is_known() {
        dossiers = new TownDossiers(folder);
        Result unknown = run("speakers", "add", "@ville", "chef");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(Runs.plain(unknown.errors())).contains("collectivité, élu, presse, organisation");
        assertThat(run("speakers", "add", "v1lle", "imite").code()).isEqualTo(2);
        Result post = run("speakers", "add", "https://www.instagram.com/p/C1a2B3/", "presse");
        assertThat(post.code()).isEqualTo(2);
        assertThat(Runs.plain(post.errors())).contains("ne nomme aucun compte", "Donnez celle du profil");
        assertThat(run("speakers", "add", " ", "presse").code()).isEqualTo(2);
        assertThat(run("speakers", "forget", "@ville").code()).isEqualTo(2);
        assertThat(folder.resolve("codebook")).doesNotExist();
    }

    @Test
    void candidates_are_listed_under_pseudonyms_until_a_person_judges_them() {
        dossiers = new TownDossiers(folder).readBy(suspicious()).withAWeek();
        assertThat(run("speakers", "candidates", "--format", "csv").out())
                .startsWith("account,network,imitates,reason,mentions,latest\r\nauteur-")
                .contains(",press,Mairie,quand,1,presse:3\r\n", ",mastodon,Mairie,quand,1,mastodon:1\r\n")
                .doesNotContain("marie");
        assertThat(folder.resolve("access.log")).doesNotExist();
        assertThat(run("speakers", "candidates", "--show-names").out()).contains("marie");
        assertThat(folder.resolve("access.log"))
                .content()
                .contains("\"what\":\"speakers candidates\"", "\"mentions\":2");

        judge("mastodon:1");
        judge("presse:3");
        assertThat(Runs.plain(run("speakers", "candidates").errors())).contains("Aucun compte ne ressemble");
        assertThat(run("count", "locuteur:presse").out()).isEqualTo("2\n");
    }

    @Test
    void why_is_told_without_the_name() {
        dossiers = new TownDossiers(folder).readBy(suspicious()).withAWeek();
        assertThat(Runs.plain(run("speakers", "why", "mastodon:1").out())).isEqualTo("""
            locuteur : indéterminé (lu, une indication)
              quand
            imite : Mairie (lu, une indication)
              quand
            """);
        judge("mastodon:1");
        assertThat(Runs.plain(run("speakers", "why", "mastodon:1").out()))
                .contains("locuteur : presse (dit par camille)");
        assertThat(run("speakers", "why", "rien:1").code()).isEqualTo(3);
    }

    private void judge(String mention) {
        Act.Deed deed = new Act.Set(new MentionId(mention), CoreFields.SPEAKER.name(), List.of("press"));
        dossiers.archive.record(List.of(
                new Act("judged " + mention, new BatchId("judged"), "camille", Act.Hand.HUMAN, Instant.EPOCH, deed)));
    }

    private Enrichment suspicious() {
        EnrichmentContext ground =
                new EnrichmentContext(Optional.empty(), TownDossiers.PARIS, folder.resolve("codebook"));
        return Enrichment.of(List.of(new Suspicious()), ground, new Tokens());
    }

    private Result run(String... arguments) {
        List<TableWriter> writers = List.of(new TextTableWriter(), new CsvTableWriter());
        List<Command<?>> commands = List.of(
                new SpeakersListCommand(writers),
                new SpeakersAddCommand(),
                new SpeakersForgetCommand(),
                new SpeakersCandidatesCommand(writers),
                new SpeakersWhyCommand(),
                new CountCommand());
        return new Runs(Runs.verbs(commands), folder, dossiers).run(arguments);
    }
}
