package org.beffroi.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Test;

class SourceFormTest {

    enum Side {
        LEFT_ONE,
        RIGHT
    }

    record Everything(
            URI url,
            String name,
            int pages,
            boolean quiet,
            Side side,
            Optional<String> hashTag,
            Optional<Side> other,
            List<String> words,
            @Source.Secret Optional<String> token) {}

    private static final class Any implements Source<Everything> {
        @Override
        public Class<Everything> parameters() {
            return Everything.class;
        }

        @Override
        public Visit visit(Everything parameters, Optional<String> cursor, VisitContext context) {
            throw new UnsupportedOperationException();
        }
    }

    private static final SourceForm<Everything> FORM = SourceForm.of(new Any());
    private static final Map<String, String> NEEDED =
            Map.of("url", "https://example.org/a b", "name", " n ", "pages", "3", "side", "left-one");

    private static Everything read(Map<String, String> written) {
        return FORM.read(written, name -> Optional.of("secret of " + name));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> all = new java.util.HashMap<>(NEEDED);
        all.put(name, value);
        return all;
    }

    @Test
    void whatIsWrittenBecomesARecord() {
        assertThat(read(NEEDED))
                .isEqualTo(new Everything(
                        URI.create("https://example.org/a%20b"),
                        "n",
                        3,
                        false,
                        Side.LEFT_ONE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("secret of token")));
        assertThat(read(with("hash-tag", "#x")).hashTag()).contains("#x");
        assertThat(read(with("hashTag", " ")).hashTag()).isEmpty();
        assertThat(read(with("words", "un\n\n deux ")).words()).containsExactly("un", "deux");
        assertThat(read(with("quiet", "oui")).quiet()).isTrue();
        assertThat(read(with("other", "RIGHT")).other()).contains(Side.RIGHT);
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        refused(with("page", "3"), "pages");
        refused(with("pages", "trois"), "trois");
        refused(with("side", "milieu"), "left-one, right");
        refused(with("url", "http://[x"), "url");
        refused(with("quiet", "peut-être"), "quiet");
        refused(Map.of("url", "https://example.org/"), "name");
    }

    private static void refused(Map<String, String> written, String word) {
        assertThatThrownBy(() -> read(written)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(word));
    }
}
