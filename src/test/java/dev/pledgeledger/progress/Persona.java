package dev.pledgeledger.progress;

import dev.pledgeledger.common.Actor;
import dev.pledgeledger.common.DepartmentId;
import dev.pledgeledger.common.Role;
import dev.pledgeledger.common.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who the matrix asks: a role, where it is held, and what the person has done with the entry before.
public enum Persona {
    LEAD_DRAFTER("主管課の担当者", Role.DRAFTER, Place.LEAD, Past.NONE),
    LEAD_DRAFTER_SUBMITTER("主管課の担当者（提出）", Role.DRAFTER, Place.LEAD, Past.SUBMITTER),
    JOINT_DRAFTER("関係課の担当者", Role.DRAFTER, Place.JOINT, Past.NONE),
    OTHER_DRAFTER("他課の担当者", Role.DRAFTER, Place.OTHER, Past.NONE),
    LEAD_HEAD("主管課の所属長", Role.HEAD, Place.LEAD, Past.NONE),
    LEAD_HEAD_AUTHOR("主管課の所属長（執筆）", Role.HEAD, Place.LEAD, Past.AUTHOR),
    LEAD_DIRECTOR("主管課の部長", Role.DIRECTOR, Place.LEAD, Past.NONE),
    JOINT_HEAD("関係課の所属長", Role.HEAD, Place.JOINT, Past.NONE),
    OTHER_HEAD("他課の所属長", Role.HEAD, Place.OTHER, Past.NONE),
    REVIEWER("企画担当", Role.REVIEWER, Place.NONE, Past.NONE),
    REVIEWER_CLAIMANT("企画担当（審査中）", Role.REVIEWER, Place.NONE, Past.CLAIMANT),
    REVIEWER_AUTHOR("企画担当（執筆）", Role.REVIEWER, Place.NONE, Past.AUTHOR),
    REVIEWER_OF_LEAD("企画担当（主管課に所属）", Role.REVIEWER, Place.LEAD, Past.NONE),
    REVIEWER_ENTERING("企画担当（代行入力中）", Role.REVIEWER, Place.NONE, Past.ENTERING),
    SIGNATORY("決裁者", Role.SIGNATORY, Place.NONE, Past.NONE),
    SIGNATORY_AUTHOR("決裁者（執筆）", Role.SIGNATORY, Place.NONE, Past.AUTHOR),
    SIGNATORY_DECIDER("決裁者（所属長として同意）", Role.SIGNATORY, Place.NONE, Past.DECIDER),
    ADMINISTRATOR("管理者", Role.ADMINISTRATOR, Place.NONE, Past.NONE),
    AUDITOR("監査", Role.AUDITOR, Place.NONE, Past.NONE),
    STAFF("役割のない職員", null, Place.LEAD, Past.NONE),
    CLOCK("時計", null, Place.NONE, Past.NONE);

    /// Where the role is held, or where the person belongs.
    enum Place {
        LEAD(new DepartmentId(1)),
        JOINT(new DepartmentId(2)),
        OTHER(new DepartmentId(3)),
        NONE(null);

        final @Nullable DepartmentId department;

        Place(@Nullable DepartmentId department) {
            this.department = department;
        }

        DepartmentId known() {
            return Objects.requireNonNull(department);
        }
    }

    enum Past {
        NONE,
        AUTHOR,
        SUBMITTER,
        DECIDER,
        CLAIMANT,
        ENTERING
    }

    public final String title;
    final @Nullable Role role;
    final Place place;
    final Past past;

    Persona(String title, @Nullable Role role, Place place, Past past) {
        this.title = title;
        this.role = role;
        this.place = place;
        this.past = past;
    }

    StaffId staff() {
        return new StaffId(100 + ordinal());
    }

    Actor actor() {
        if (this == CLOCK) {
            return Actor.system("時計");
        }
        Set<DepartmentId> held = role != null && role.departmental()
                ? Stream.ofNullable(place.department).collect(Collectors.toSet())
                : Set.of();
        Map<Role, Set<DepartmentId>> roles = role == null ? Map.of() : Map.of(role, held);
        return new Actor(staff(), name(), title, "", "", place.department, roles, List.of());
    }
}
