package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class ThemesContractTest extends ShippedContract {
    ThemesContractTest() {
        super(
                new Themes(),
                List.of(
                        Map.of("query", List.of("cantine")),
                        Map.of("period", List.of("2025-03-01..2025-03-31")),
                        Map.of("field", List.of("speaker"), "every", List.of("month")),
                        Map.of("field", List.of("auteur")),
                        Map.of("withoutCopies", List.of("true"))));
    }
}
