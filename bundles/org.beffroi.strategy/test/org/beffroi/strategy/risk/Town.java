package org.beffroi.strategy.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Presence;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Unit;

/** A strategy put together part by part. */
final class Town {

    final ModelFactory make = ModelFactory.eINSTANCE;
    final Strategy strategy = make.createStrategy();
    private int keys;

    Town() {
        strategy.setKey("s");
    }

    <E extends Element> E named(E element, String name) {
        element.setKey("k" + keys++);
        element.setName(name);
        return element;
    }

    Channel channel(Medium medium, ChannelDecision decision) {
        Channel channel = named(make.createChannel(), "Compte " + medium.getName());
        channel.setMedium(medium);
        channel.setDecision(decision);
        strategy.getChannels().add(channel);
        return channel;
    }

    Presence presence(Medium medium, ChannelStatus status, int followers, LocalDate at) {
        if (strategy.getDiagnosis() == null) {
            Diagnosis diagnosis = named(make.createDiagnosis(), "Diagnostic");
            strategy.setDiagnosis(diagnosis);
        }
        Presence presence = named(make.createPresence(), "Page " + medium.getName());
        presence.setMedium(medium);
        presence.setStatus(status);
        presence.setFollowers(followers);
        presence.setAt(at);
        strategy.getDiagnosis().getPresences().add(presence);
        return presence;
    }

    Audience audience(String name) {
        Audience audience = named(make.createAudience(), name);
        strategy.getAudiences().add(audience);
        return audience;
    }

    EditorialLine line(String name, int times, Unit every, Channel... channels) {
        EditorialLine line = named(make.createEditorialLine(), name);
        line.setTimes(times);
        line.setEvery(every);
        line.getChannels().addAll(java.util.List.of(channels));
        strategy.getLines().add(line);
        return line;
    }

    Risk risk(Criterion... criteria) {
        Risk risk = named(make.createRisk(), "Absence");
        risk.getCriteria().addAll(java.util.List.of(criteria));
        strategy.getRisks().add(risk);
        return risk;
    }

    Criterion criterion(String code, double weight) {
        Criterion criterion = named(make.createCriterion(), "Critère " + code);
        criterion.setCode(code);
        criterion.setWeight(BigDecimal.valueOf(weight));
        return criterion;
    }
}
