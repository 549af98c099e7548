package dev.pledgeledger.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The rules of the house about classes, each with the sentence that a person who breaks it reads.
final class HouseRules {

    static final ArchRule SCREENS_ALONE_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "dev.pledgeledger.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("services are called by commands and jobs as well: move what needs Vaadin into the feature's ui");

    static final ArchRule REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("a feature writes to its own tables only: offer a service or a query instead");

    static final ArchRule VIEWS_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("views are reached by their address, not by their class");

    static final ArchRule SERVICES_CARRY_THEIR_AUTHORISATION = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(carryAuthorisation())
            .because("a command, a job or a second screen calls it too: say on the method or the class who may");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(asksForTheTime())
            .because("tests and the audit log need to know the time: inject java.time.Clock");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto|Base)")
            .because("such names say how a class is built, not what it is for");

    private HouseRules() {}

    private static ArchCondition<JavaMethod> carryAuthorisation() {
        List<Class<? extends Annotation>> kinds = List.of(RolesAllowed.class, PreAuthorize.class, PermitAll.class);
        return new ArchCondition<>("carry @RolesAllowed, @PreAuthorize or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = kinds.stream()
                        .anyMatch(kind -> method.isAnnotatedWith(kind)
                                || method.getOwner().isAnnotatedWith(kind));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says not who may call it"));
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> asksForTheTime() {
        DescribedPredicate<JavaCall<?>> now = target(owner(assignableTo(java.time.temporal.Temporal.class)))
                .and(target(nameMatching("now")))
                .and(withoutClock());
        DescribedPredicate<JavaCall<?>> system =
                target(owner(assignableTo(System.class))).and(target(nameMatching("currentTimeMillis")));
        DescribedPredicate<JavaCall<?>> date =
                target(owner(assignableTo(Date.class))).and(target(nameMatching("<init>")));
        return now.or(system).or(date).as("ask the machine for the time");
    }

    private static DescribedPredicate<JavaCall<?>> withoutClock() {
        return DescribedPredicate.describe(
                "without a Clock",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
