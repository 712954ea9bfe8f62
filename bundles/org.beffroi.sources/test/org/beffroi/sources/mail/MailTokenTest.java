package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.sources.support.LocalServer;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.web.TestWeb;
import org.beffroi.testing.secret.MapSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mailbox opened with a token: GreenMail speaks XOAUTH2 and takes the access token for a password; the token endpoint is a
 * server that answers as those of Google and Microsoft are documented to.
 */
class MailTokenTest {

    private final GreenMail mail = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final LocalServer provider = new LocalServer();
    private final MailSource source = new MailSource(TestWeb.quick());
    private final List<Map<String, String>> forms = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    @BeforeEach
    void start() throws Exception {
        mail.start();
        GreenMailUser user = mail.setUser("mairie@ville.example", "mairie@ville.example", "access-1");
        MailFolder inbox = mail.getManagers().getImapHostManager().getFolder(user, "INBOX");
        inbox.appendMessage(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(Mails.bytes(Mails.letter("un", "Un", "premier")))),
                new Flags(),
                new Date());
        answer(200, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"access-1\"}");
    }

    @AfterEach
    void stop() {
        mail.stop();
        provider.close();
    }

    private void answer(int status, String json) {
        provider.at("/token", exchange -> {
            forms.add(form(exchange.getRequestBody().readAllBytes()));
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    private static Map<String, String> form(byte[] body) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private MailParameters parameters(URI endpoint, Optional<String> secret, Optional<String> scope) {
        return new MailParameters(
                "127.0.0.1",
                Optional.of(mail.getImap().getPort()),
                Optional.of(MailParameters.Encryption.NONE),
                "mairie@ville.example",
                Optional.empty(),
                Optional.empty(),
                Optional.of(endpoint),
                Optional.of("app-7"),
                secret,
                Optional.of("refresh-1"),
                scope);
    }

    private VisitContext context() {
        return Mails.context(Path.of("."), Mails.NOW, "127.0.0.1").keeping(kept::put);
    }

    private Visit visit() {
        return source.visit(
                parameters(provider.address("/token"), Optional.of("hush"), Optional.empty()),
                Optional.empty(),
                context());
    }

    private static String refusal(Throwable thrown) {
        return ((Refusal) thrown).sentence().key();
    }

    @Test
    void theMailboxIsReadWithATokenMadeForThisVisit() {
        assertThat(visit().mentions()).extracting(Mention::text).containsExactly("premier");
        assertThat(forms)
                .containsExactly(Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "app-7",
                        "client_secret", "hush",
                        "refresh_token", "refresh-1"));
        assertThat(provider.asked).as("no secret in an address").containsExactly("/token");
        assertThat(kept).as("a refresh token that stays good is left alone").isEmpty();
    }

    @Test
    void aRefreshTokenThatIsRenewedIsKeptInThePlaceOfTheOther() {
        answer(200, "{\"access_token\":\"access-1\",\"refresh_token\":\"refresh-2\"}");
        visit();
        assertThat(kept).containsExactly(Map.entry("refreshToken", "refresh-2"));
    }

    @Test
    void aHarvestKeepsTheRenewedTokenInTheStoreAndGoesOnWithIt(@TempDir Path folder) {
        answer(200, "{\"access_token\":\"access-1\",\"refresh_token\":\"refresh-2\"}");
        Map<String, String> store = new LinkedHashMap<>();
        MemoryDossier dossier = new MemoryDossier(folder);
        Harvest harvest = HarvestService.silent(List.of(source), Optional.of(new MapSecrets(store)), Clock.systemUTC());
        SourceSettings settings = new SourceSettings(
                "courrier",
                "mail",
                Map.of(
                        "host", "127.0.0.1",
                        "port", Integer.toString(mail.getImap().getPort()),
                        "encryption", "none",
                        "user", "mairie@ville.example",
                        "client", "app-7",
                        "tokenEndpoint", provider.address("/token").toString()),
                Duration.ofMinutes(30),
                new Lawful("Lire le courrier de la mairie", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                Set.of("127.0.0.1"),
                false,
                Mails.NOW,
                "Lucie");
        harvest.keep(settings, Map.of("refreshToken", "refresh-1"), dossier);
        for (int i = 0; i < 2; i++) {
            Harvest.Wish wish = new Harvest.Wish(Set.of("courrier"), true);
            assertThat(harvest.run(wish, dossier, new Harvest.Watcher() {}, Cancel.never()))
                    .allSatisfy(report -> assertThat(report.failure()).isEmpty());
        }
        assertThat(forms).extracting(form -> form.get("refresh_token")).containsExactly("refresh-1", "refresh-2");
        assertThat(store).hasSize(1).containsValue("refresh-2");
        assertThat(folder.resolve("sources/courrier.json")).content().doesNotContain("refresh-");
    }

    @Test
    void aRefreshTokenThatIsNoLongerGoodIsSaidWithWhatToDo() {
        answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: expired\\r\\nTrace ID: 1\"}");
        assertThatThrownBy(this::visit).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("token.expired");
            assertThat(refusal.sentence().in(Locale.FRENCH))
                    .contains("127.0.0.1", "AADSTS700082")
                    .doesNotContain("Trace", "refresh-1", "hush");
        });
        answer(401, "{\"error\":\"invalid_client\"}");
        assertThatThrownBy(this::visit).extracting(MailTokenTest::refusal).isEqualTo("token.refused");
        answer(200, "no json");
        assertThatThrownBy(this::visit).extracting(MailTokenTest::refusal).isEqualTo("token.refused");
    }

    @Test
    void aMailServerThatDoesNotAcceptTheTokenIsSaidWithoutIt() {
        answer(200, "{\"access_token\":\"of-somebody-else\"}");
        assertThatThrownBy(this::visit).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("mail.login.token");
            assertThat(refusal.sentence().in(Locale.ENGLISH)).doesNotContain("of-somebody-else");
        });
    }

    @Test
    void secretsAreToldOverHttpsOnlyAndFollowedNowhere() {
        MailParameters plain =
                parameters(URI.create("http://auth.example.org/token"), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> source.visit(plain, Optional.empty(), context()))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("web.plain.form");
        provider.at("/token", LocalServer.redirect("/elsewhere"));
        assertThatThrownBy(this::visit).extracting(MailTokenTest::refusal).isEqualTo("token.refused");
        assertThat(provider.asked).containsExactly("/token");
    }

    @Test
    void microsoftHearsWhatTheTokenIsForAndOthersOnlyIfItIsSaid() {
        URI microsoft = URI.create("https://login.microsoftonline.com/ville.example/oauth2/v2.0/token");
        URI google = URI.create("https://oauth2.googleapis.com/token");
        assertThat(parameters(microsoft, Optional.empty(), Optional.empty())
                        .endpoint()
                        .orElseThrow()
                        .scope())
                .hasValueSatisfying(scope -> assertThat(scope).contains("IMAP.AccessAsUser.All", "offline_access"));
        assertThat(parameters(google, Optional.empty(), Optional.empty())
                        .endpoint()
                        .orElseThrow()
                        .scope())
                .isEmpty();
        assertThat(parameters(microsoft, Optional.empty(), Optional.of("autre"))
                        .endpoint()
                        .orElseThrow()
                        .scope())
                .contains("autre");
    }

    @Test
    void aFormNeedsAPasswordOrAWholeToken() {
        SourceForm<MailParameters> form = SourceForm.of(source);
        Map<String, String> box = Map.of("host", "imap.ville.example", "user", "mairie");
        Map<String, String> half = Map.of("host", "imap.ville.example", "user", "mairie", "client", "app-7");
        Map<String, String> whole = Map.of(
                "host", "imap.ville.example",
                "user", "mairie",
                "client", "app-7",
                "token-endpoint", "https://oauth2.googleapis.com/token");
        Map<String, String> none = Map.of();
        Map<String, String> password = Map.of("password", "mot");
        Map<String, String> token = Map.of("refreshToken", "refresh-1");
        Map<String, String> both = Map.of("refreshToken", "refresh-1", "password", "mot");
        assertThat(read(form, box, password).endpoint()).isEmpty();
        assertThat(read(form, whole, token).endpoint()).isPresent();
        assertThat(read(form, whole, token).toString()).doesNotContain("refresh-1");
        assertThatThrownBy(() -> read(form, box, none))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("mail.one.key");
        assertThatThrownBy(() -> read(form, box, token))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("mail.one.key");
        assertThatThrownBy(() -> read(form, half, token))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("mail.one.key");
        assertThatThrownBy(() -> read(form, half, password))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("mail.one.key");
        assertThatThrownBy(() -> read(form, whole, both))
                .extracting(MailTokenTest::refusal)
                .isEqualTo("mail.one.key");
    }

    private static MailParameters read(
            SourceForm<MailParameters> form, Map<String, String> written, Map<String, String> secrets) {
        return form.read(written, name -> Optional.ofNullable(secrets.get(name)));
    }
}
