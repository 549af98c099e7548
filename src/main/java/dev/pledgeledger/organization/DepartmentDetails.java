package dev.pledgeledger.organization;

import dev.pledgeledger.common.DepartmentId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a department besides its name and its days.
///
/// @param qualifier 上位組織名, put before the name where that alone is ambiguous; otherwise empty
/// @param parent null where it stands on top
public record DepartmentDetails(
        String qualifier, DepartmentKind kind, @Nullable DepartmentId parent) {

    public static final DepartmentDetails NONE = new DepartmentDetails("", DepartmentKind.SECTION, null);

    public DepartmentDetails {
        qualifier = OrganizationService.clean(qualifier);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("qualifier", qualifier);
        values.put("departmentKind", kind);
        values.put("parent", parent == null ? "" : parent.value());
        return values;
    }
}
