package org.beffroi.strategy.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EReference;

/** The stages in which a strategy is worked out, from what makes a place itself to how success is measured. */
public enum Stage {
    SINGULARITY(
            Set.of(Subject.FRAME),
            path(ModelPackage.eINSTANCE.getStrategy_Territory()),
            path(ModelPackage.eINSTANCE.getStrategy_Singularity()),
            path(ModelPackage.eINSTANCE.getStrategy_Brand())),
    DIAGNOSIS(
            Set.of(Subject.GLOBAL_PLAN, Subject.DIAGNOSIS, Subject.EVIDENCE),
            path(ModelPackage.eINSTANCE.getStrategy_GlobalPlan(), ModelPackage.eINSTANCE.getGlobalPlan_Goals()),
            path(ModelPackage.eINSTANCE.getStrategy_GlobalPlan(), ModelPackage.eINSTANCE.getGlobalPlan_Actions()),
            path(ModelPackage.eINSTANCE.getStrategy_GlobalPlan(), ModelPackage.eINSTANCE.getGlobalPlan_WeakPoints()),
            path(ModelPackage.eINSTANCE.getStrategy_Diagnosis(), ModelPackage.eINSTANCE.getDiagnosis_Findings()),
            path(ModelPackage.eINSTANCE.getStrategy_Diagnosis(), ModelPackage.eINSTANCE.getDiagnosis_Fieldwork()),
            path(ModelPackage.eINSTANCE.getStrategy_Diagnosis(), ModelPackage.eINSTANCE.getDiagnosis_Objections()),
            path(ModelPackage.eINSTANCE.getStrategy_Diagnosis(), ModelPackage.eINSTANCE.getDiagnosis_Presences()),
            path(ModelPackage.eINSTANCE.getStrategy_Diagnosis(), ModelPackage.eINSTANCE.getDiagnosis_Peers())),
    OBJECTIVES(
            Set.of(Subject.OBJECTIVES, Subject.INDICATORS),
            path(ModelPackage.eINSTANCE.getStrategy_Axes()),
            path(ModelPackage.eINSTANCE.getStrategy_Objectives())),
    AUDIENCES(Set.of(Subject.AUDIENCES), path(ModelPackage.eINSTANCE.getStrategy_Audiences())),
    EDITORIAL(
            Set.of(Subject.EDITORIAL),
            path(ModelPackage.eINSTANCE.getStrategy_Messages()),
            path(ModelPackage.eINSTANCE.getStrategy_Lines()),
            path(ModelPackage.eINSTANCE.getStrategy_Items())),
    CHANNELS(
            Set.of(Subject.CHANNELS),
            path(ModelPackage.eINSTANCE.getStrategy_Channels()),
            path(ModelPackage.eINSTANCE.getStrategy_Tools())),
    MEANS(
            Set.of(Subject.ORGANISATION, Subject.MEANS),
            path(
                    ModelPackage.eINSTANCE.getStrategy_Organisation(),
                    ModelPackage.eINSTANCE.getOrganisation_Departments()),
            path(ModelPackage.eINSTANCE.getStrategy_Organisation(), ModelPackage.eINSTANCE.getOrganisation_Circuits()),
            path(ModelPackage.eINSTANCE.getStrategy_Organisation(), ModelPackage.eINSTANCE.getOrganisation_Committee()),
            path(
                    ModelPackage.eINSTANCE.getStrategy_Organisation(),
                    ModelPackage.eINSTANCE.getOrganisation_Correspondents()),
            path(ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Roles()),
            path(ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Trainings()),
            path(ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Budget()),
            path(ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Providers())),
    ACTIONS(
            Set.of(Subject.ACTIONS, Subject.PARTICIPATION),
            path(ModelPackage.eINSTANCE.getStrategy_Actions()),
            path(ModelPackage.eINSTANCE.getStrategy_Participations())),
    RISKS(
            Set.of(Subject.RISKS, Subject.CRISIS),
            path(ModelPackage.eINSTANCE.getStrategy_Risks()),
            path(ModelPackage.eINSTANCE.getStrategy_Crisis(), ModelPackage.eINSTANCE.getCrisisPlan_Scenarios())),
    RULES(
            Set.of(Subject.RULES, Subject.ELECTIONS, Subject.ADVOCACY, Subject.DIFFUSION),
            path(ModelPackage.eINSTANCE.getStrategy_Charters()),
            path(ModelPackage.eINSTANCE.getStrategy_Moderation()),
            path(ModelPackage.eINSTANCE.getStrategy_Advocacy()),
            path(ModelPackage.eINSTANCE.getStrategy_Calendar(), ModelPackage.eINSTANCE.getLegalCalendar_Elections()),
            path(ModelPackage.eINSTANCE.getStrategy_Calendar(), ModelPackage.eINSTANCE.getLegalCalendar_Retentions()));

    private final Set<Subject> subjects;
    private final List<Place> places;

    Stage(Set<Subject> subjects, Place... places) {
        this.subjects = subjects;
        this.places = List.of(places);
    }

    private static Place path(EReference... path) {
        return new Place(List.of(path));
    }

    /** The subjects of checks that speak of this stage; each subject belongs to one stage. */
    public Set<Subject> subjects() {
        return subjects;
    }

    /** Where its elements are in a strategy, in the order in which they are thought of. */
    public List<Place> places() {
        return places;
    }

    /** The stage that a subject belongs to. */
    public static Stage of(Subject subject) {
        return Arrays.stream(values())
                .filter(stage -> stage.subjects.contains(subject))
                .findFirst()
                .orElseThrow();
    }
}
