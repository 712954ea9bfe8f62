package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.EvidenceParts;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.Objection;
import org.beffroi.strategy.model.Peer;
import org.beffroi.strategy.model.Presence;
import org.osgi.service.component.annotations.Component;

/** What was found, with what it rests on: the archive, fieldwork, objections heard, presences, peers. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "diagnosis", place = StrategySection.Place.DIAGNOSIS)
public final class DiagnosisSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Diagnosis diagnosis = material.strategy().getDiagnosis();
        if (diagnosis == null || !material.shows(diagnosis)) {
            return;
        }
        pages.text(diagnosis, "text", diagnosis.getDescription());
        for (FindingKind kind : FindingKind.values()) {
            findings(kind, diagnosis, material, pages);
        }
        fieldwork(diagnosis, material, pages);
        objections(diagnosis, material, pages);
        presences(diagnosis, material, pages);
        peers(diagnosis, material, pages);
    }

    private static void findings(FindingKind kind, Diagnosis diagnosis, Material material, Pages pages) {
        List<Finding> findings = material.shown(diagnosis.getFindings()).stream()
                .filter(finding -> finding.getKind() == kind)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        pages.block(
                Anchors.of("findings_" + kind.getName().toLowerCase(java.util.Locale.ROOT)),
                new Part.Heading(2, material.say("findings." + kind.getName())));
        for (Finding finding : findings) {
            pages.block(Anchors.of(finding, "name"), new Part.Heading(3, material.heading(finding)));
            pages.text(finding, "text", finding.getDescription());
            pages.all(new EvidenceParts(material).of(finding.getEvidence()));
        }
    }

    private static void fieldwork(Diagnosis diagnosis, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Fieldwork work : material.shown(diagnosis.getFieldwork())) {
            rows.add(Pages.row(
                    material.name(work),
                    material.say(work.getKind()),
                    work.getOn() == null ? "" : material.day(work.getOn()),
                    work.getParticipants() == null ? "" : material.number(work.getParticipants()),
                    Rich.words(work.getSummary())));
        }
        pages.table(
                Anchors.of("fieldwork"),
                material.say("table.fieldwork"),
                List.of(
                        pages.words("fieldwork"),
                        pages.words("kind"),
                        pages.words("on"),
                        pages.figures("participants"),
                        pages.words("learnt")),
                rows);
    }

    private static void objections(Diagnosis diagnosis, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Objection objection : material.shown(diagnosis.getObjections())) {
            rows.add(Pages.row(material.name(objection), Rich.words(objection.getAnswer())));
        }
        pages.table(
                Anchors.of("objections"),
                material.say("table.objections"),
                List.of(pages.words("objection"), pages.words("answer")),
                rows);
    }

    private static void presences(Diagnosis diagnosis, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Presence presence : material.shown(diagnosis.getPresences())) {
            rows.add(Pages.row(
                    material.name(presence),
                    material.say(presence.getMedium()),
                    material.say(presence.getStatus()),
                    presence.getFollowers() == null ? "" : material.number(presence.getFollowers()),
                    presence.getAt() == null ? "" : material.day(presence.getAt())));
        }
        pages.table(
                Anchors.of("presences"),
                material.say("table.presences"),
                List.of(
                        pages.words("presence"),
                        pages.words("medium"),
                        pages.words("status"),
                        pages.figures("followers"),
                        pages.words("at")),
                rows);
    }

    private static void peers(Diagnosis diagnosis, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Peer peer : material.shown(diagnosis.getPeers())) {
            rows.add(Pages.row(
                    material.name(peer),
                    peer.getPopulation() == null ? "" : material.number(peer.getPopulation()),
                    Rich.words(peer.getObserved()),
                    String.valueOf(peer.getSource() == null ? "" : peer.getSource())));
        }
        pages.table(
                Anchors.of("peers"),
                material.say("table.peers"),
                List.of(
                        pages.words("peer"),
                        pages.figures("population"),
                        pages.words("observed"),
                        pages.words("source")),
                rows);
    }
}
