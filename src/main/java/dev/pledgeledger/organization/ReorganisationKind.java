package dev.pledgeledger.organization;

/// What a line of a reorganisation does; told by its successors, so that it never contradicts them.
public enum ReorganisationKind {
    /// 名称変更: one new department goes on with all of it.
    RENAME,
    /// 移管: the department stays and hands part of its work over.
    TRANSFER,
    /// 分割: two or more go on with the work.
    SPLIT,
    /// 統合: it becomes part of a department that is there, or of one that others become part of as well.
    MERGE,
    /// 廃止: nobody goes on with the work.
    ABOLISH;

    public String textKey() {
        return "organization.kind." + name();
    }
}
