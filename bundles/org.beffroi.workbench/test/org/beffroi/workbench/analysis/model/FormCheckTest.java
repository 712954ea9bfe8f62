package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private final FormCheck check = new FormCheck(Form.of(Counting.Parameters.class), Fields.core());

    @Test
    void standards_are_understood() {
        assertThat(check.problems(Map.of())).isEmpty();
        assertThat(check.problems(Map.of("query", List.of("cantine"), "period", List.of("7j"), "least", List.of("10"))))
                .isEmpty();
    }

    @Test
    void each_problem_stands_beside_what_it_concerns() {
        Map<String, Sentence> problems = check.problems(Map.of(
                "query", List.of("cantine ("),
                "period", List.of("hier matin"),
                "least", List.of("11"),
                "how", List.of("somehow")));
        assertThat(problems).containsOnlyKeys("query", "period", "least", "how");
        assertThat(problems.get("least").key()).isEqualTo("parameter.out.of.range");
        assertThat(problems.get("how").key()).isEqualTo("parameter.no.choice");
    }

    @Test
    void what_concerns_none_of_them_is_told_too() {
        assertThat(check.problems(Map.of("unheard-of", List.of("1")))).containsOnlyKeys("");
    }
}
