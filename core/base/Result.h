#pragma once
#include "core/base/Message.h"

#include <utility>
#include <variant>

namespace micromajor {

/// What went wrong, said once, for the user: what happened, to which thing, and what to do.
struct Error
{
    enum class Kind {
        InvalidInput,      ///< the content given cannot be used (damaged, hostile, out of range)
        NotFound,          ///< a file, sample, rule set or row does not exist
        NotOurs,           ///< a file of another program, or not a file at all
        Newer,             ///< written by a newer version of this program
        Damaged,           ///< ours, but its content does not match its hash
        Locked,            ///< another running copy has it open
        ChangedUnderneath, ///< the file on disk is no longer the one that was opened
        CannotWrite,       ///< disk full, read-only folder, refused by a sync client
        CannotRead,
        Internal,          ///< a defect of this program
    };
    Kind kind = Kind::Internal;
    Message message;

    QString text() const { return message.text(); }
};

/// A value or the reason why there is none. Never ignored: the compiler warns.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace micromajor
