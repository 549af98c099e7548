package dev.pledgeledger.organization;

/// 種別 of a department.
public enum DepartmentKind {
    /// 部
    DIVISION,
    /// 課
    SECTION,
    /// 室
    OFFICE,
    /// センター
    CENTER,
    /// 支所
    BRANCH,
    /// 行政委員会事務局
    COMMISSION,
    /// 病院
    HOSPITAL,
    OTHER;

    public String textKey() {
        return "organization.departmentKind." + name();
    }
}
