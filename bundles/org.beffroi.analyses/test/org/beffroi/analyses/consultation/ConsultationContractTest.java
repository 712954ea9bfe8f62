package org.beffroi.analyses.consultation;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

/** What every analysis must do, done by that of consultations. */
class ConsultationContractTest extends ShippedContract {

    ConsultationContractTest() {
        super(new Consultation(), List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-03"))));
    }
}
