package org.beffroi.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.junit.jupiter.api.Test;

/** Records as some tools leave them: marked on their accessors, and on nothing else. */
class ComponentAnnotationTest {

    private record Asked(int limit, String words, Optional<String> when) {
        @Override
        @Standard("8")
        @Within(least = 1, most = 30)
        public int limit() {
            return limit;
        }

        @Override
        @Asks(Kind.QUERY)
        public String words() {
            return words;
        }

        @Override
        @Asks(Kind.PERIOD)
        public Optional<String> when() {
            return when;
        }
    }

    private record Keyed(String token) {
        @Override
        @Source.Secret
        public String token() {
            return token;
        }
    }

    @Source.Info(id = "keyed")
    private static final class KeyedSource implements Source<Keyed> {
        @Override
        public Class<Keyed> parameters() {
            return Keyed.class;
        }

        @Override
        public Visit visit(Keyed parameters, Optional<String> cursor, VisitContext context) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void default_range_query_and_period_stand_on_accessors_too() {
        Form<Asked> form = Form.of(Asked.class);
        Parameter limit = form.named("limit").orElseThrow();
        assertThat(limit.standard()).contains("8");
        assertThat(limit.least()).contains(1.0);
        assertThat(limit.most()).contains(30.0);
        assertThat(form.named("words").orElseThrow().kind()).isEqualTo(Kind.QUERY);
        assertThat(form.named("when").orElseThrow().kind()).isEqualTo(Kind.PERIOD);
    }

    @Test
    void a_secret_is_never_taken_for_a_setting() {
        assertThat(SourceForm.of(new KeyedSource()).items()).allMatch(SourceForm.Item::secret);
    }
}
